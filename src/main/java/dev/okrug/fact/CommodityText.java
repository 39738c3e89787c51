package dev.okrug.fact;

import dev.okrug.contract.CommodityCode;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads a commodity code of 2 to 10 digits; spaces and dots between digits are how people group them. */
final class CommodityText {

    /** A day as spreadsheets write it into a column of codes: 08.01.2022. */
    private static final int DAY_DIGITS = 8;

    private CommodityText() {}

    /** Reads a code; {@code declared} says how many digits every code has, or 0 where lengths differ */
    static long read(UTF8String text, int declared) {
        if (text == null) {
            return Found.of(Finding.EMPTY);
        }
        long number = 0;
        int digits = 0;
        for (int i = 0; i < text.numBytes(); i++) {
            byte b = text.getByte(i);
            if (b >= '0' && b <= '9') {
                number = digits < CommodityCode.DIGITS ? number * 10 + (b - '0') : number;
                digits++;
            } else if (b != ' ' && b != '.') {
                return Found.of(Finding.MALFORMED);
            }
        }
        if (digits == 0) {
            return Found.of(Finding.EMPTY);
        }
        if (digits == DAY_DIGITS && isDay(text.trimAll())) {
            return Found.of(Finding.MALFORMED);
        }
        return declared == 0 ? ofAnyLength(number, digits) : ofLength(number, digits, declared);
    }

    /** Nobody groups a code by two, two and four digits. */
    private static boolean isDay(UTF8String text) {
        return text.numBytes() == DAY_DIGITS + 2
                && text.getByte(2) == '.'
                && text.getByte(5) == '.'
                && text.toString().lastIndexOf('.') == 5;
    }

    private static long ofAnyLength(long number, int digits) {
        if (digits % 2 == 1 || digits > CommodityCode.DIGITS) {
            return Found.of(Finding.WRONG_LENGTH);
        }
        return code(number, digits, Finding.NONE);
    }

    private static long ofLength(long number, int digits, int declared) {
        if (digits == declared) {
            return code(number, digits, Finding.NONE);
        }
        return digits == declared - 1 ? code(number, declared, Finding.ZERO_RESTORED) : Found.of(Finding.WRONG_LENGTH);
    }

    private static long code(long number, int digits, Finding finding) {
        long code = CommodityCode.of(number, digits);
        return CommodityCode.chapter(code) == 0 ? Found.of(Finding.MALFORMED) : Found.of(code, finding);
    }
}
