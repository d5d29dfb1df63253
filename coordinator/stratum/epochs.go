package stratum

// maxEpochs is how many difficulties of a connection are remembered. Vardiff
// needs minutes for so many, longer than a miner works on an old job.
const maxEpochs = 16

// epochs are the last difficulties of a connection, the newest at the end.
type epochs []epoch

// current returns the newest epoch; there must be one.
func (e epochs) current() epoch { return e[len(e)-1] }

// find returns the epoch of a number, unless it is forgotten.
func (e epochs) find(number uint8) (epoch, bool) {
	for i := len(e) - 1; i >= 0; i-- {
		if e[i].number == number {
			return e[i], true
		}
	}
	return epoch{}, false
}

// push begins a new epoch, whose number follows the newest one's.
func (e *epochs) push(difficulty float64) error {
	var number uint8
	if len(*e) > 0 {
		number = e.current().number + 1
	}
	next, err := newEpoch(number, difficulty)
	if err != nil {
		return err
	}
	if len(*e) == maxEpochs {
		copy(*e, (*e)[1:])
		*e = (*e)[:maxEpochs-1]
	}
	*e = append(*e, next)
	return nil
}
