package daemon

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

// logBook collects what is logged.
type logBook struct {
	mu  sync.Mutex
	out bytes.Buffer
}

func (l *logBook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out.Write(p)
}

func (l *logBook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out.String()
}

// impatient gives a round of submitting less time than a minute.
type impatient struct{ *node.Set }

func (i impatient) SubmitBlock(ctx context.Context, block []byte) node.Submission {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	return i.Set.SubmitBlock(ctx, block)
}

// blocksWorld is what brings blocks to nodes, on a data directory.
type blocksWorld struct {
	*blocks
	t     *testing.T
	log   *logBook
	store *blockStore
}

func openBlocks(t *testing.T, dir string, nodes blockNodes) *blocksWorld {
	w := &blocksWorld{t: t, log: &logBook{}}
	log := slog.New(slog.NewTextHandler(w.log, nil))
	book, err := openBlockBook(filepath.Join(dir, "blocks.jsonl"), log)
	require.NoError(t, err)
	t.Cleanup(func() { book.close() })
	w.store, err = openBlockStore(filepath.Join(dir, "blocks"))
	require.NoError(t, err)
	w.blocks = newBlocks(nodes, book, w.store, log, prometheus.NewRegistry())
	w.pause = 10 * time.Millisecond
	return w
}

// stored lists the blocks that are on the disk.
func (w *blocksWorld) stored() []storedBlock {
	w.t.Helper()
	all, err := w.store.load(slog.New(slog.NewTextHandler(w.log, nil)))
	require.NoError(w.t, err)
	return all
}

func (w *blocksWorld) eventually(outcome node.Outcome) {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		return w.book.count() == 1 && w.book.number(1).Outcome == outcome.String() && w.health().Open == 0
	}, 30*time.Second, 5*time.Millisecond, "%s", w.log)
	require.EqualValues(w.t, 1, testutil.ToFloat64(w.results.WithLabelValues(outcome.String())))
	require.Eventually(w.t, func() bool { return len(w.stored()) == 0 }, 10*time.Second, 5*time.Millisecond)
}

// solvedBlock is a block of a job, found.
type solvedBlock struct {
	job      *job.Job
	header   bitcoin.Header
	coinbase []byte
}

func solveBlock(ctx context.Context, t *testing.T, template *job.Template) solvedBlock {
	raw, err := btcdtest.Solve(ctx, template, []byte{0x51})
	require.NoError(t, err)
	j, err := job.New("1", template, 7, []byte{0x51}, 1, "")
	require.NoError(t, err)
	header, err := bitcoin.ParseHeader(raw[:bitcoin.HeaderSize])
	require.NoError(t, err)
	for en1 := range byte(8) { // btcdtest tells its threads apart by it
		coinbase := j.Coinbase(bitcoin.EVMPayee([20]byte{19: 1}), [4]byte{en1}, [8]byte{})
		if chainhash.DoubleHashH(coinbase) == header.MerkleRoot() {
			return solvedBlock{j, header, coinbase}
		}
	}
	t.Fatal("the block's coinbase was not found")
	panic("unreachable")
}

func startBtcd(t *testing.T) (context.Context, *btcdtest.Network, *node.Client) {
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	t.Cleanup(cancel)
	network, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.NoError(t, err)
	t.Cleanup(network.Stop)
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)
	return ctx, network, client
}

func setOf(t *testing.T, urls ...string) impatient {
	set, err := node.NewSet(node.Config{Nodes: urls, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	return impatient{set}
}

// The node has taken the block, its answer is lost, the block is sent again, and the
// node says that it has it. That is a success, whatever it is called.
func TestF12ALostAnswerIsASuccess(t *testing.T) {
	ctx, network, client := startBtcd(t)
	proxy, err := btcdtest.StartProxy(network.Nodes[0].URL)
	require.NoError(t, err)
	defer proxy.Close()
	var lost sync.Once
	proxy.Change(func(method string, _ map[string]any) bool {
		arrives := true
		if method == "submitblock" {
			lost.Do(func() { arrives = false })
		}
		return arrives
	})
	w := openBlocks(t, t.TempDir(), setOf(t, proxy.URL))
	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	found := solveBlock(ctx, t, template)
	w.SubmitBlock(found.job, found.header, found.coinbase)
	w.eventually(node.Accepted)
	w.wait()
	require.NotContains(t, w.log.String(), "ERROR")
	require.NotContains(t, w.log.String(), "duplicate")
	best, err := client.BestBlockHash(ctx)
	require.NoError(t, err)
	require.Equal(t, found.header.Hash(), best)

	f := w.book.number(1)
	require.Equal(t, int64(7), f.Tag)
	proof, ok := w.book.proofOf(best)
	require.True(t, ok)
	coinbase, branch, err := client.CoinbaseProof(ctx, best)
	require.NoError(t, err)
	require.Equal(t, coinbase, proof.Coinbase)
	require.Equal(t, branch, proof.Branch)
}

// All nodes are down when a block is found, and the daemon is killed: the next run
// finds the block on its disk and brings it to the node that comes up.
func TestF12ABlockOutlivesNodesAndDaemon(t *testing.T) {
	ctx, network, client := startBtcd(t)
	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	found := solveBlock(ctx, t, template)
	for _, n := range network.Nodes {
		n.Kill()
	}
	dir := t.TempDir()
	first := openBlocks(t, dir, setOf(t, network.URLs()...))
	first.SubmitBlock(found.job, found.header, found.coinbase)
	require.Eventually(t, func() bool { return len(first.stored()) == 1 }, 10*time.Second, time.Millisecond)
	killed := t.TempDir() // what is on the disk at this moment
	require.NoError(t, os.CopyFS(killed, os.DirFS(dir)))

	require.Eventually(t, func() bool { return first.book.count() == 1 }, 30*time.Second, 5*time.Millisecond)
	require.Equal(t, "unknown", first.book.number(1).Outcome)
	require.Equal(t, 1, first.health().Open)
	require.Contains(t, first.log.String(), "submitted again until one does")
	first.wait() // a graceful stop leaves it, too
	require.Contains(t, first.log.String(), "the next start submits it")
	stopped := t.TempDir()
	require.NoError(t, os.CopyFS(stopped, os.DirFS(dir)))

	for i, dir := range []string{killed, stopped} {
		next := openBlocks(t, dir, setOf(t, network.URLs()...))
		require.NoError(t, next.resume())
		if i == 0 {
			require.Equal(t, 1, next.health().Open)
			require.Equal(t, found.header.Hash(), next.stored()[0].Hash)
			require.NoError(t, network.Restart(ctx))
		}
		next.eventually(node.Accepted)
		next.wait()
		require.Zero(t, next.health().Open)
		require.Equal(t, int64(7), next.book.number(1).Tag)
		_, ok := next.book.proofOf(found.header.Hash())
		require.True(t, ok)
		require.NoError(t, next.resume(), "nothing is left")
		require.Zero(t, next.health().Open)
	}
	best, err := client.BestBlockHash(ctx)
	require.NoError(t, err)
	require.Equal(t, found.header.Hash(), best)
}

// A rejected block is an error that says who, why and what it means.
func TestF12ARejectedBlockIsExplained(t *testing.T) {
	ctx, network, client := startBtcd(t)
	w := openBlocks(t, t.TempDir(), setOf(t, network.Nodes[0].URL))
	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	wrong := *template
	wrong.Value++
	found := solveBlock(ctx, t, &wrong)
	w.SubmitBlock(found.job, found.header, found.coinbase)
	w.eventually(node.Rejected)
	log := w.log.String()
	for _, part := range []string{"level=ERROR", found.header.Hash().String(), "node=127.0.0.1:", "reason=", "meaning=\"the node refuses the coinbase"} {
		require.Contains(t, log, part)
	}
	h := w.health()
	require.Equal(t, found.header.Hash(), h.Newest.Hash)
	require.Equal(t, 1, h.Rejected)
	require.Equal(t, h.Newest.Time, h.RejectedSince)
	require.Contains(t, h.Reason, "coinbase")

	good := solveBlock(ctx, t, template)
	w.SubmitBlock(good.job, good.header, good.coinbase)
	require.Eventually(t, func() bool { return w.book.count() == 2 }, 10*time.Second, time.Millisecond)
	w.wait()
	require.Zero(t, w.health().Rejected)
	require.Empty(t, w.health().Reason)
}

// scriptedNodes answer with what a test says, round by round; the last goes on.
type scriptedNodes struct {
	mu     sync.Mutex
	rounds []node.Submission
	asked  int
	height uint32
}

func (s *scriptedNodes) SubmitBlock(_ context.Context, block []byte) node.Submission {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.rounds[min(s.asked, len(s.rounds)-1)]
	s.asked++
	r.Hash = chainhash.DoubleHashH(block[:bitcoin.HeaderSize])
	return r
}

func (s *scriptedNodes) Health() []node.Health {
	s.mu.Lock()
	defer s.mu.Unlock()
	return []node.Health{{Up: true, Height: s.height}}
}

func (s *scriptedNodes) grow(height uint32) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.height = height
}

// round is a submission to nodes with these outcomes.
func round(outcomes ...node.Outcome) node.Submission {
	var s node.Submission
	for _, o := range outcomes {
		a := node.Answer{Node: "n", Outcome: o, Reason: "bad-cb-amount"}
		if o == node.Unknown {
			a.Reason, a.Err = "", errors.New("refused")
		}
		s.Answers, s.Outcome = append(s.Answers, a), max(s.Outcome, o)
	}
	return s
}

func anyBlock(t *testing.T) solvedBlock {
	template := &job.Template{Prev: chainhash.Hash{1}, Height: 50, Version: 4, Bits: 0x207fffff, CurTime: 1, Value: 5}
	j, err := job.New("1", template, 7, []byte{0x51}, 1, "")
	require.NoError(t, err)
	coinbase := j.Coinbase(bitcoin.EVMPayee([20]byte{1}), [4]byte{}, [8]byte{})
	return solvedBlock{j, j.Header(coinbase, 4, 1, 1), coinbase}
}

// A block is submitted until its outcome cannot change any more: that one node refuses
// it does not end it while another has not been asked.
func TestF12SubmittedUntilTheOutcomeIsKnown(t *testing.T) {
	const unknown, rejected, stale, duplicate, accepted = node.Unknown, node.Rejected, node.Stale, node.Duplicate, node.Accepted
	for name, test := range map[string]struct {
		rounds []node.Submission
		asked  int
		want   node.Outcome
	}{
		"taken at once":                     {[]node.Submission{round(accepted, unknown)}, 1, accepted},
		"had before":                        {[]node.Submission{round(duplicate, unknown)}, 1, accepted},
		"lost the race":                     {[]node.Submission{round(stale, unknown)}, 1, stale},
		"refused by all":                    {[]node.Submission{round(rejected, rejected)}, 1, rejected},
		"nobody there, then taken":          {[]node.Submission{round(unknown), round(unknown), round(accepted)}, 3, accepted},
		"refused by one, then taken":        {[]node.Submission{round(rejected, unknown), round(rejected, accepted)}, 2, accepted},
		"refused by one, which goes away":   {[]node.Submission{round(rejected, unknown), round(unknown, unknown), round(rejected, rejected)}, 3, rejected},
		"refused by one, then by the other": {[]node.Submission{round(rejected, unknown), round(rejected, rejected)}, 2, rejected},
	} {
		t.Run(name, func(t *testing.T) {
			nodes := &scriptedNodes{rounds: test.rounds}
			w := openBlocks(t, t.TempDir(), nodes)
			found := anyBlock(t)
			w.SubmitBlock(found.job, found.header, found.coinbase)
			w.eventually(test.want)
			w.wait()
			require.Equal(t, test.asked, nodes.asked)
			require.LessOrEqual(t, strings.Count(w.log.String(), "block found"), 2, "only what is new is told: %s", w.log)
		})
	}
}

// A block that no node would make anything of any more is given up.
func TestF12AHopelessBlockIsGivenUp(t *testing.T) {
	for name, age := range map[string]func(*blocksWorld, *scriptedNodes){
		"a day old": func(w *blocksWorld, _ *scriptedNodes) {
			w.now = func() time.Time { return time.Now().Add(submitAge + time.Minute) }
		},
		"deep below": func(_ *blocksWorld, n *scriptedNodes) { n.grow(50 + submitDepth) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			nodes := &scriptedNodes{rounds: []node.Submission{round(node.Unknown)}, height: 50 + submitDepth - 1}
			w, found := openBlocks(t, dir, nodes), anyBlock(t)
			w.SubmitBlock(found.job, found.header, found.coinbase)
			require.Eventually(t, func() bool { return w.book.count() == 1 && len(w.stored()) == 1 }, 10*time.Second, time.Millisecond)
			w.wait()
			require.Len(t, w.stored(), 1)

			w = openBlocks(t, dir, nodes)
			age(w, nodes)
			require.NoError(t, w.resume())
			w.eventually(node.Unknown)
			require.Contains(t, w.log.String(), "giving up")
		})
	}
}

// slowStore is a disk that stands still until it is told to go on, or fails.
type slowStore struct {
	blockKeeper
	release chan struct{}
	err     error
}

func (s slowStore) put(f foundBlock, raw []byte) error {
	<-s.release
	return errors.Join(s.err, s.blockKeeper.put(f, raw))
}

// The network does not wait for the disk.
func TestF12TheNetworkGoesBeforeTheDisk(t *testing.T) {
	nodes := &scriptedNodes{rounds: []node.Submission{round(node.Accepted)}}
	w, found := openBlocks(t, t.TempDir(), nodes), anyBlock(t)
	release := make(chan struct{})
	w.blocks.store = slowStore{w.store, release, nil}
	w.SubmitBlock(found.job, found.header, found.coinbase)
	require.Eventually(t, func() bool { return w.book.count() == 1 }, 10*time.Second, time.Millisecond)
	require.Empty(t, w.stored())
	close(release)
	w.wait()
	require.Empty(t, w.stored(), "what was written late is removed all the same")
}

// While no node answers, a stop does not wait out the round of a block that the next run
// takes up.
func TestF12ABlockOnTheDiskDoesNotHoldUpAStop(t *testing.T) {
	nodes, err := node.NewSet(node.Config{Nodes: []string{"http://user:password@127.0.0.1:1"}, Log: slog.New(slog.DiscardHandler)}) // nobody there
	require.NoError(t, err)
	w := openBlocks(t, t.TempDir(), nodes)
	w.grace = 50 * time.Millisecond
	found := anyBlock(t)
	w.SubmitBlock(found.job, found.header, found.coinbase)
	began := time.Now()
	w.wait()
	require.Less(t, time.Since(began), 30*time.Second)
	require.Len(t, w.stored(), 1)
	require.Contains(t, w.log.String(), "the next start submits it")
}

// Nor does it need it.
func TestF12ADiskThatFailsLosesNoBlock(t *testing.T) {
	nodes := &scriptedNodes{rounds: []node.Submission{round(node.Unknown), round(node.Accepted)}}
	dir := t.TempDir()
	w, found := openBlocks(t, dir, nodes), anyBlock(t)
	require.NoError(t, w.book.close())
	require.NoError(t, os.RemoveAll(dir))
	w.SubmitBlock(found.job, found.header, found.coinbase)
	require.Eventually(t, func() bool { return w.book.count() == 1 && w.book.number(1).Outcome == "accepted" }, 10*time.Second, time.Millisecond)
	w.wait()
	require.Contains(t, w.log.String(), "could not be stored")
	require.Zero(t, w.health().Open)
}

// A file is either a whole block or none.
func TestBlockStoreReadsOnlyWholeBlocks(t *testing.T) {
	dir := t.TempDir()
	s, err := openBlockStore(dir)
	require.NoError(t, err)
	log := &logBook{}
	load := func() []storedBlock {
		all, err := s.load(slog.New(slog.NewTextHandler(log, nil)))
		require.NoError(t, err)
		return all
	}
	found := anyBlock(t)
	raw := found.job.Block(found.header, found.coinbase)
	f := foundBlock{Hash: found.header.Hash(), Height: 50, Tag: -1, Outcome: "unknown", proof: &coinbaseProof{Header: found.header, Coinbase: found.coinbase, Branch: found.job.Branch}}
	require.NoError(t, s.put(f, raw))
	got := load()
	require.Len(t, got, 1)
	require.Equal(t, raw, got[0].raw)
	require.Equal(t, f.Hash, got[0].Hash)
	require.Equal(t, f.proof.Coinbase, got[0].proof.Coinbase)

	whole, err := os.ReadFile(s.path(f.Hash))
	require.NoError(t, err)
	other := chainhash.Hash{9}
	line := bytes.IndexByte(whole, '\n')
	for _, spoiled := range [][]byte{nil, whole[:line], whole[:line+40], append([]byte("{}\n"), raw...), append([]byte("?\n"), raw...)} {
		require.NoError(t, os.WriteFile(s.path(other), spoiled, 0o600))
		require.Len(t, load(), 1)
	}
	require.Equal(t, 5, strings.Count(log.String(), "cannot be read"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "f.block.1"), whole, 0o600))
	s, err = openBlockStore(dir)
	require.NoError(t, err)
	require.NoFileExists(t, filepath.Join(dir, "f.block.1"))
	require.NoError(t, s.remove(f.Hash))
	require.NoError(t, s.remove(f.Hash))
	require.Empty(t, load())
}

func TestMeaningsOfRefusals(t *testing.T) {
	for reason, part := range map[string]string{
		"bad-signet-blksig": "signature", "bad-diffbits": "another target",
		"block difficulty of 503543726 is not the expected value": "another target",
		"high-hash": "lower hash", "bad-cb-amount": "coinbase", "time-too-new": "clocks", "bad-txns-inputs-missingorspent": "transaction",
		"bad-witness-merkle-match": "witness commitment", "something new": "breaks a rule",
		"bad-prevblk": "another chain", "bad-version(0x00000001)": "block version",
	} {
		require.Contains(t, meaning(reason), part, reason)
	}
}
