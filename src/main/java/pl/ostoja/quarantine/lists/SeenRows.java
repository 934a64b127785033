package pl.ostoja.quarantine.lists;

/// Remembers in which row a key was seen first, in sixteen bytes a row or less. Two keys in a thousand million lists of
/// a hundred
/// thousand rows would be taken for one.
final class SeenRows {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    /// The row in which the key came first: an earlier one, or this one.
    int firstRowOf(String key, int row) {
        if (size * 2 >= rows.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (rows[slot] == 0) {
            hashes[slot] = hash;
            rows[slot] = row;
            size++;
        }
        return rows[slot];
    }

    private int slot(long hash) {
        int mask = rows.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash ^ hash >>> 29;
    }
}
