package daemon

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"path/filepath"
	"sync"
	"time"
)

// leftGrace is how long a daemon that cannot start waits for the Bitcoin nodes' answers.
const leftGrace = 10 * time.Second

// leftBlocks submits the blocks that an earlier run has left while this one opens. The
// opening may take as long as the EVM chain is out of reach, and it may end in a refusal
// to start; a block is worth less with every second. Nothing in the data directory is
// changed, for it may still be another daemon's: what became of the blocks is for
// blocks.resume, which submits them once more.
type leftBlocks struct {
	running sync.WaitGroup
	cancel  context.CancelFunc
}

func submitLeft(ctx context.Context, nodes blockNodes, dataDir string, log *slog.Logger) *leftBlocks {
	ctx, cancel := context.WithCancel(ctx)
	l := &leftBlocks{cancel: cancel}
	store := &blockStore{filepath.Join(dataDir, blocksDir)}
	left, err := store.load(log)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		log.Error("the blocks of an earlier run could not be read: check the data directory", "err", err)
	}
	for _, b := range left {
		log.Info("submitting a found block of an earlier run while the daemon starts", "hash", b.Hash, "height", b.Height, "found", b.Time)
		l.running.Go(func() {
			for pause := submitPause; !known(nodes.SubmitBlock(ctx, b.raw)) && sleep(ctx, pause); {
				pause = min(2*pause, maxSubmitPause)
			}
		})
	}
	return l
}

// stop ends the submitting, at once where all nodes have answered, else after the time
// given.
func (l *leftBlocks) stop(grace time.Duration) {
	timer := time.AfterFunc(grace, l.cancel)
	defer timer.Stop()
	l.running.Wait()
	l.cancel()
}
