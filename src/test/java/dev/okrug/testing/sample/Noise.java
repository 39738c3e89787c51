package dev.okrug.testing.sample;

/** Numbers that look accidental and are the same on every machine: a hash of what they are asked for. */
final class Noise {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Noise() {}

    /** A number from {@code low} to {@code high}, both possible. */
    static int between(int low, int high, Object... about) {
        return low + (int) Math.floorMod(hash(about), (long) high - low + 1);
    }

    static boolean chance(int percent, Object... about) {
        return between(1, 100, about) <= percent;
    }

    private static long hash(Object... about) {
        long hash = FNV_OFFSET;
        for (Object part : about) {
            String text = part + "/";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        // FNV leaves the low bits of like names alike; this spreads the high bits over them.
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 29)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 32);
    }
}
