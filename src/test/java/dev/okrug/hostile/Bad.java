package dev.okrug.hostile;

import dev.okrug.testing.Packed;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A good delivery and what is left of it.
 *
 * @param how what was done to it, in this order
 */
@SuppressWarnings("ArrayRecordComponent") // bytes, which nobody compares
record Bad(Good good, List<String> how, byte[] content) {

    static Bad of(Format format, Random dice) {
        Good good = Good.of(format, dice);
        List<String> how = new ArrayList<>();
        String text = good.text();
        for (int times = dice.nextInt(3); times > 0; times--) {
            TextDamage damage = Good.any(Arrays.asList(TextDamage.values()), dice);
            how.add(damage.name());
            text = damage.of(format, text, dice);
        }
        byte[] bytes = written(text, format, dice, how);
        if (how.isEmpty() || dice.nextInt(3) == 0) {
            bytes = damaged(bytes, dice, how);
        }
        return new Bad(good, how, packed(bytes, dice, how));
    }

    private static byte[] written(String text, Format format, Random dice, List<String> how) {
        if (dice.nextInt(12) > 0) {
            return text.getBytes(format.charset());
        }
        String charset = Good.any(List.of("UTF-8", "windows-1251", "IBM866", "UTF-16", "UTF-16LE"), dice);
        how.add("written in " + charset);
        byte[] other = text.getBytes(Charset.forName(charset));
        int half = other.length / 2;
        return dice.nextBoolean()
                ? other
                : ByteDamage.joined(Arrays.copyOf(text.getBytes(format.charset()), half), other);
    }

    private static byte[] damaged(byte[] bytes, Random dice, List<String> how) {
        ByteDamage damage = Good.any(Arrays.asList(ByteDamage.values()), dice);
        how.add(damage.name());
        return bytes.length == 0 ? bytes : damage.of(bytes, dice);
    }

    private static byte[] packed(byte[] bytes, Random dice, List<String> how) {
        int packing = dice.nextInt(6);
        if (packing > 1) {
            return bytes;
        }
        byte[] packed = packing == 0 ? Packed.gzip(bytes) : Packed.zip(Map.of("folder/delivery.csv", bytes));
        how.add(packing == 0 ? "gzip" : "zip");
        return dice.nextBoolean() ? damaged(packed, dice, how) : packed;
    }
}
