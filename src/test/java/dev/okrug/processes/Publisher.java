package dev.okrug.processes;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.release.Releases;
import dev.okrug.storage.Storage;
import dev.okrug.testing.PausedStorage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A process that publishes tiny releases into one output, as its input commands: {@code take}, {@code publish TEXT},
 * {@code all TEXT} (both at once), {@code back RELEASE}. It answers each with a line, of a fault the exit code and the message.
 */
final class Publisher {

    static final Contract TABLE = new Contract(
            "tiny",
            "Who published. One row per number.",
            List.of(
                    Field.of("number", FieldType.COUNT, "Counts the rows."),
                    Field.of("publisher", FieldType.TEXT, "The same in all rows.")),
            List.of("number"));

    private static final BufferedReader COMMANDS =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private final Storage storage;
    private ReleaseDraft draft;

    private Publisher(Storage storage) {
        this.storage = storage;
    }

    /**
     * Serves until its input ends.
     *
     * @param arguments the output; and if it is to wait somewhere, the effect and the beginning of the path before which it says
     *     {@code waiting} and reads a line
     */
    public static void main(String[] arguments) {
        Storage storage = Storage.of(arguments[0]);
        if (arguments.length == 3) {
            storage = PausedStorage.before(
                    (effect, path) -> effect.equals(arguments[1]) && path.startsWith(arguments[2]),
                    storage,
                    () -> command("waiting"));
        }
        Publisher publisher = new Publisher(storage);
        String command = command("ready");
        while (command != null) {
            command = command(publisher.answer(command.split(" ", 2)));
        }
    }

    private static String command(String answer) {
        try {
            System.out.println(answer);
            return COMMANDS.readLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String answer(String[] command) {
        try {
            return switch (command[0]) {
                case "take" -> take();
                case "publish" -> publish(command[1]);
                case "all" -> take() + ", " + publish(command[1]);
                case "back" -> back(command[1]);
                default -> throw new IllegalArgumentException(command[0]);
            };
        } catch (Fault fault) {
            return fault.kind().exitCode() + " " + fault.getMessage();
        }
    }

    private String back(String release) {
        Releases.in(storage).rollback(release);
        return "back " + release;
    }

    private String take() {
        draft = ReleaseDraft.in(storage);
        return "taken";
    }

    private String publish(String text) {
        try (ReleaseDraft begun = draft) {
            return "published "
                    + begun.making(() -> {
                        begun.add(TABLE, new TableRows.AtHand(rows(text)));
                        return begun.publish(text, Map.of(), List.of()).release();
                    });
        }
    }

    static List<Row> rows(String text) {
        return Stream.of(1L, 2L).map(number -> RowFactory.create(number, text)).toList();
    }
}
