package sharefile

import "fmt"

// ContentType of a file that is served over HTTP.
const ContentType = "application/x-ndjson"

// Name of the file of shift k in a directory.
func Name(k uint64) string { return fmt.Sprintf("shift-%d.ndjson", k) }
