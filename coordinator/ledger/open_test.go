package ledger

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

func requireOpenError(t *testing.T, err error, reason OpenReason) {
	t.Helper()
	var open *OpenError
	require.ErrorAs(t, err, &open)
	require.Equal(t, reason, open.Reason, "%v", err)
}

func TestOpenRefusesTheLedgerOfAnotherPool(t *testing.T) {
	disk := faultdisk.New()
	require.NoError(t, openOn(t, disk).Close())
	for name, change := range map[string]func(*Config){
		"chain":       func(c *Config) { c.Pool.ChainID++ },
		"distributor": func(c *Config) { c.Pool.Distributor[0]++ },
		"miners":      func(c *Config) { c.Pool.Tier.Miners *= 2 },
		"leaves":      func(c *Config) { c.Pool.Tier.Leaves *= 2 },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := testConfig()
			change(&cfg)
			_, err := OpenStorage(disk.Restart(), cfg)
			requireOpenError(t, err, Foreign)
		})
	}
}

// edit changes the database of a closed ledger behind its back.
func edit(t *testing.T, disk *faultdisk.Disk, f func(*leveldb.DB)) *faultdisk.Disk {
	t.Helper()
	disk = disk.Restart()
	db, err := leveldb.Open(disk, nil)
	require.NoError(t, err)
	f(db)
	require.NoError(t, db.Close())
	return disk.Restart()
}

func TestOpenRefusesContentThatDoesNotFit(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 57, 3)
	rotate(t, l, 1)
	fill(t, l, 2, 1, 56, 3)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	prove(t, l, 1)
	rotate(t, l, 2)
	fill(t, l, 3, 1, 10, 4)
	require.NoError(t, l.Update(ctx, change(t, l, 2, StateSealed)))
	require.NoError(t, l.Close())
	require.NoError(t, openOn(t, disk.Restart()).Close())

	get := func(db *leveldb.DB, key []byte) []byte {
		v, err := db.Get(key, nil)
		require.NoError(t, err)
		return v
	}
	put := func(db *leveldb.DB, key, value []byte) {
		require.NoError(t, db.Put(key, value, &opt.WriteOptions{Sync: true}))
	}
	drop := func(db *leveldb.DB, key []byte) {
		_ = get(db, key)
		require.NoError(t, db.Delete(key, &opt.WriteOptions{Sync: true}))
	}
	firstShare := func(db *leveldb.DB, k uint64) []byte {
		it := db.NewIterator(sharesOf(k), nil)
		defer it.Release()
		require.True(t, it.Next())
		return bytes.Clone(it.Key())
	}
	for name, c := range map[string]struct {
		reason OpenReason
		edit   func(*leveldb.DB)
	}{
		"no pool record":                {Corrupt, func(db *leveldb.DB) { drop(db, poolKey) }},
		"a short pool record":           {Corrupt, func(db *leveldb.DB) { put(db, poolKey, get(db, poolKey)[:30]) }},
		"a newer schema":                {Schema, func(db *leveldb.DB) { put(db, poolKey, []byte{0, 0, 0, 2, 1}) }},
		"a shift is missing":            {Corrupt, func(db *leveldb.DB) { drop(db, shiftKey(2)) }},
		"a shift in no state":           {Corrupt, func(db *leveldb.DB) { v := get(db, shiftKey(2)); v[0] = 9; put(db, shiftKey(2), v) }},
		"two open shifts":               {Corrupt, func(db *leveldb.DB) { put(db, shiftKey(2), get(db, shiftKey(3))) }},
		"a miner is missing":            {Corrupt, func(db *leveldb.DB) { drop(db, memberKey(1)) }},
		"the last miner is missing":     {Corrupt, func(db *leveldb.DB) { drop(db, memberKey(2)) }},
		"a post is missing":             {Corrupt, func(db *leveldb.DB) { drop(db, postKey(1)) }},
		"a short post":                  {Corrupt, func(db *leveldb.DB) { put(db, postKey(1), []byte{1}) }},
		"a share of an open shift":      {Corrupt, func(db *leveldb.DB) { drop(db, firstShare(db, 3)) }},
		"a share of a sealed shift":     {Corrupt, func(db *leveldb.DB) { drop(db, firstShare(db, 2)) }},
		"a share at another's place":    {Corrupt, func(db *leveldb.DB) { k := firstShare(db, 3); v := get(db, k); drop(db, k); k[20]++; put(db, k, v) }},
		"a share with half a coinbase":  {Corrupt, func(db *leveldb.DB) { k := firstShare(db, 3); put(db, k, get(db, k)[:100]) }},
		"a share with another coinbase": {Corrupt, func(db *leveldb.DB) { k := firstShare(db, 3); v := get(db, k); v[90] ^= 1; put(db, k, v) }},
		"a miner with another's id":     {Corrupt, func(db *leveldb.DB) { v := get(db, memberKey(2)); drop(db, memberKey(2)); put(db, memberKey(3), v) }},
		"half a payee":                  {Corrupt, func(db *leveldb.DB) { put(db, memberKey(2), get(db, memberKey(2))[:20]) }},
		"a key of another size": {Corrupt, func(db *leveldb.DB) {
			v := get(db, shiftKey(3))
			drop(db, shiftKey(3))
			put(db, append(shiftKey(3), 0), v)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := OpenStorage(edit(t, disk, c.edit), testConfig())
			requireOpenError(t, err, c.reason)
		})
	}
	t.Run("the last share of a sealed shift", func(t *testing.T) {
		// Its number is not missed, but it was counted.
		_, err := OpenStorage(edit(t, disk, func(db *leveldb.DB) {
			for r, err := range scanShares(db, 2) {
				require.NoError(t, err)
				if r.number == 56 {
					drop(db, shareKey(2, keyOf(r)))
					return
				}
			}
		}), testConfig())
		requireOpenError(t, err, Corrupt)
	})
}

// A byte that changed anywhere in the database's files is an error, at once or
// when it is read; what reads without error is what was written.
func TestDamagedFilesAreNeverReadAsGood(t *testing.T) {
	disk := faultdisk.New()
	cfg := testConfig()
	cfg.writeBuffer = 8 << 10
	l, err := OpenStorage(disk, cfg)
	require.NoError(t, err)
	fill(t, l, 1, 1, 57, 5)
	require.NoError(t, l.Close())

	rng := rand.New(rand.NewPCG(3, 3))
	refused, later := 0, 0
	for _, kind := range []storage.FileType{storage.TypeJournal, storage.TypeManifest, storage.TypeTable} {
		for range 400 {
			bad := disk.Restart()
			bad.Damage(kind, func(_ storage.FileDesc, data []byte) []byte {
				if len(data) > 0 {
					data[rng.IntN(len(data))] ^= 1 << rng.IntN(8)
				}
				return data
			})
			l, err := OpenStorage(bad, testConfig())
			if err != nil {
				requireOpenError(t, err, Corrupt)
				refused++
				continue
			}
			n, failed := 0, false
			for e, err := range l.Evidence(1) {
				if failed = err != nil; failed {
					require.Error(t, l.Health())
					later++
					break
				}
				n++
				_ = e
			}
			require.True(t, failed || n == 57, "%s: %d shares", kind, n)
			l.Close()
		}
	}
	t.Logf("refused %d of 1200 at opening, %d when read", refused, later)
	require.Greater(t, refused, 700)
}

func TestOpenRefusesADirectoryInUse(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ledger")
	l, err := Open(dir, testConfig())
	require.NoError(t, err)
	_, err = Open(dir, testConfig())
	requireOpenError(t, err, InUse)
	require.ErrorContains(t, err, dir)
	require.ErrorContains(t, err, "another process works on this directory")
	fill(t, l, 1, 1, 3, 1)
	require.NoError(t, l.Close())
	l, err = Open(dir, testConfig())
	require.NoError(t, err)
	s, _ := l.Shift(1)
	require.EqualValues(t, 3, s.Count)
	require.NoError(t, l.Close())
}

func TestOpenWhereNoDirectoryCanBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := Open(filepath.Join(file, "ledger"), testConfig())
	requireOpenError(t, err, Disk)
}

func TestOpenNeedsATier(t *testing.T) {
	cfg := testConfig()
	cfg.Pool.Tier.Miners = 17
	_, err := OpenStorage(faultdisk.New(), cfg)
	require.ErrorContains(t, err, "must be a power of two")
}

func TestReadingDamageStopsTheLedger(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 5, 1)
	// Behind the ledger's back, in its own database.
	it := l.db.NewIterator(sharesOf(1), nil)
	require.True(t, it.Next())
	require.NoError(t, l.db.Put(it.Key(), it.Value()[:50], nil))
	it.Release()
	failed := false
	for _, err := range l.Evidence(1) {
		failed = failed || err != nil
	}
	require.True(t, failed)
	var stop *FailedError
	require.ErrorAs(t, put(l, ledgertest.Share(-1, ledgertest.Payee(0), 6)), &stop)
}
