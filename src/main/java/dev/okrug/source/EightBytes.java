package dev.okrug.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Questions to eight bytes at once, held in one number with the first byte lowest. */
final class EightBytes {

    static final int COUNT = Long.BYTES;

    private static final VarHandle AT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private EightBytes() {}

    static long at(byte[] bytes, int place) {
        return (long) AT.get(bytes, place);
    }

    /** The same byte eight times. */
    static long all(int value) {
        return EACH * (value & 0xFF);
    }

    static boolean isAscii(long eight) {
        return (eight & HIGH_BITS) == 0;
    }

    /** Whether one of them is the byte that {@link #all} was given (Warren, Hacker's Delight, 6-1). */
    static boolean holds(long eight, long wanted) {
        long zeroWhereEqual = eight ^ wanted;
        return ((zeroWhereEqual - EACH) & ~zeroWhereEqual & HIGH_BITS) != 0;
    }
}
