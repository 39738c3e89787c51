package dev.okrug.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What disks, lines and careless programs do to bytes. */
enum ByteDamage {
    BIT_FLIPPED {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            byte[] damaged = bytes.clone();
            damaged[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            return damaged;
        }
    },
    BYTE_OVERWRITTEN {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            byte[] damaged = bytes.clone();
            damaged[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
            return damaged;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            return Arrays.copyOf(bytes, dice.nextInt(bytes.length));
        }
    },
    BEGINNING_LOST {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            return Arrays.copyOfRange(bytes, dice.nextInt(Math.min(bytes.length, 64)), bytes.length);
        }
    },
    PART_LOST {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            int from = dice.nextInt(bytes.length);
            return joined(Arrays.copyOf(bytes, from), rest(bytes, from + 1 + dice.nextInt(100)));
        }
    },
    PART_REPEATED {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            int from = dice.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + dice.nextInt(300));
            return joined(Arrays.copyOf(bytes, to), rest(bytes, from));
        }
    },
    PART_ZEROED {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            byte[] damaged = bytes.clone();
            int from = dice.nextInt(bytes.length);
            Arrays.fill(damaged, from, Math.min(bytes.length, from + 1 + dice.nextInt(600)), (byte) 0);
            return damaged;
        }
    },
    JOINED_TO_ITSELF {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            return joined(bytes, bytes);
        }
    },
    GARBAGE_ADDED {
        @Override
        byte[] of(byte[] bytes, Random dice) {
            byte[] garbage = new byte[1 + dice.nextInt(40)];
            dice.nextBytes(garbage);
            return joined(bytes, garbage);
        }
    };

    abstract byte[] of(byte[] bytes, Random dice);

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }
}
