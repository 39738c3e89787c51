package dev.okrug.cli;

import dev.okrug.job.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how they should look. */
final class WrongUsage implements IParameterExceptionHandler {

    private static final int EXIT_CODE = 2;

    /** What picocli says, and what that means to someone who has never seen a program's source. */
    private static final Map<String, String> PLAIN = new LinkedHashMap<>();

    static {
        PLAIN.put("Missing required parameters?: (.*)", "Something is missing: $1.");
        PLAIN.put("Missing required options?: (.*)", "Something is missing: $1.");
        PLAIN.put("Missing required subcommand", "Missing command.");
        PLAIN.put("Expected parameter for option '([^']*)' but found .*", "$1 needs a value after it.");
        PLAIN.put("Missing required parameter for option '([^']*)'.*", "$1 needs a value after it.");
        PLAIN.put(
                "Invalid value for (?:option|positional parameter(?: at index \\d+)?) '?([^'( ]*)'? \\(?<?([^)>]*)>?\\)?: '(.*)' is not an? (?:int|Integer)",
                "$1 takes a whole number, not $3.");
        PLAIN.put(
                "Invalid value for (?:option|positional parameter(?: at index \\d+)?) '?([^'( ]*)'?[^:]*: expected one of \\[(.*)\\] \\([^)]*\\) but was '(.*)'",
                "$1 takes one of $2, not $3.");
        PLAIN.put("Unknown option: '(.*)'", "There is no option $1 here.");
        PLAIN.put("Unknown options: (.*)", "There are no options $1 here.");
        PLAIN.put("Unmatched argument at index \\d+: '(.*)'", "There is no place for $1 here.");
        PLAIN.put("Unmatched arguments from index \\d+: (.*)", "There is no place for $1 here.");
        PLAIN.put("option '([^']*)' \\([^)]*\\) should be specified only once", "$1 may be given only once.");
    }

    private final Paint paint;

    WrongUsage(Paint paint) {
        this.paint = paint;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(paint.error(plain(wrong.getMessage())));
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(suggestions, true));
        err.print(Printable.lines(suggestions.toString()));
        if (command.getParent() == null && suggestions.toString().isEmpty()) {
            command.usage(err, paint.ofHelp());
            return EXIT_CODE;
        }
        Help help = command.getHelp();
        err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        err.println(command.getCommandSpec().qualifiedName() + " --help tells more.");
        return EXIT_CODE;
    }

    static String plain(String message) {
        for (Map.Entry<String, String> each : PLAIN.entrySet()) {
            if (message.matches("(?s)" + each.getKey())) {
                return message.replaceFirst("(?s)" + each.getKey(), each.getValue());
            }
        }
        return message;
    }
}
