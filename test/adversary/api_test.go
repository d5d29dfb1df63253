package adversary

import (
	"io"
	"net/http"
)

// api is the daemon's HTTP API.
func (p *pool) api() string { return "http://" + p.config.HTTPListen }

// get asks the daemon's HTTP API; status 0 when nobody answers.
func (p *pool) get(path string) (status int, body []byte) {
	request, err := http.NewRequestWithContext(p.ctx, http.MethodGet, p.api()+path, nil)
	if err != nil {
		return 0, nil
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil
	}
	defer answer.Body.Close()
	body, _ = io.ReadAll(answer.Body)
	return answer.StatusCode, body
}
