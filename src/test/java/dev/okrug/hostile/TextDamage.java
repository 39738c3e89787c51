package dev.okrug.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What people, spreadsheets and programs do to a text before it is delivered. */
enum TextDamage {
    LINES_SWAPPED {
        @Override
        String of(Format format, String text, Random dice) {
            List<String> lines = lines(text);
            Collections.swap(lines, dice.nextInt(lines.size()), dice.nextInt(lines.size()));
            return String.join("\n", lines);
        }
    },
    LINE_REPEATED {
        @Override
        String of(Format format, String text, Random dice) {
            List<String> lines = lines(text);
            lines.add(dice.nextInt(lines.size()), Good.any(lines, dice));
            return String.join("\n", lines);
        }
    },
    LINE_LOST {
        @Override
        String of(Format format, String text, Random dice) {
            List<String> lines = lines(text);
            lines.remove(dice.nextInt(lines.size()));
            return String.join("\n", lines);
        }
    },
    OTHER_DELIMITER {
        @Override
        String of(Format format, String text, Random dice) {
            char other = Good.any(List.of(',', ';', '\t', '|', ' '), dice);
            UnaryOperator<String> replace = line -> line.replace(format.delimiter(), other);
            return dice.nextBoolean() ? replace.apply(text) : inOneLine(text, dice, replace);
        }
    },
    HEADER_SHUFFLED {
        @Override
        String of(Format format, String text, Random dice) {
            List<String> lines = lines(text);
            List<String> names = fields(format, lines.get(0));
            Collections.shuffle(names, dice);
            lines.set(0, String.join(String.valueOf(format.delimiter()), names));
            return String.join("\n", lines);
        }
    },
    FIELDS_SWAPPED {
        @Override
        String of(Format format, String text, Random dice) {
            return inOneLine(text, dice, line -> {
                List<String> fields = fields(format, line);
                Collections.swap(fields, dice.nextInt(fields.size()), dice.nextInt(fields.size()));
                return String.join(String.valueOf(format.delimiter()), fields);
            });
        }
    },
    FIELD_REWRITTEN {
        @Override
        String of(Format format, String text, Random dice) {
            return inOneLine(text, dice, line -> {
                List<String> fields = fields(format, line);
                int field = dice.nextInt(fields.size());
                fields.set(field, Rewritings.of(fields.get(field), dice));
                return String.join(String.valueOf(format.delimiter()), fields);
            });
        }
    },
    FIELD_TOO_MANY {
        @Override
        String of(Format format, String text, Random dice) {
            UnaryOperator<String> add = line -> line + format.delimiter();
            return dice.nextBoolean()
                    ? inOneLine(text, dice, add)
                    : String.join("\n", lines(text).stream().map(add).toList());
        }
    },
    OTHER_NEWLINES {
        @Override
        String of(Format format, String text, Random dice) {
            return text.replace("\n", Good.any(List.of("\r", "\r\n", "\n\n", "\u2028", "\n\r"), dice));
        }
    },
    WRITTEN_INTO {
        @Override
        String of(Format format, String text, Random dice) {
            int at = dice.nextInt(text.length() + 1);
            String word = Good.any(
                    List.of("\"", "\"\"", "\n", "\r", "\0", "\uFEFF", "\u00a0", "'", "<html>", "ИТОГО", "\u001a", "�"),
                    dice);
            return text.substring(0, at) + word + text.substring(at);
        }
    },
    TOTAL_ADDED {
        @Override
        String of(Format format, String text, Random dice) {
            String end = String.valueOf(format.delimiter()).repeat(dice.nextInt(12));
            return text + Good.any(List.of("Total", "ИТОГО", "TOTAL", "Всего"), dice) + end + "1000000\n";
        }
    };

    abstract String of(Format format, String text, Random dice);

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static List<String> fields(Format format, String line) {
        return new ArrayList<>(Arrays.asList(line.split(String.valueOf(format.delimiter()), -1)));
    }

    private static String inOneLine(String text, Random dice, UnaryOperator<String> damage) {
        List<String> lines = lines(text);
        int line = dice.nextInt(lines.size());
        lines.set(line, damage.apply(lines.get(line)));
        return String.join("\n", lines);
    }
}
