package dev.okrug.cli;

import dev.okrug.job.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how they should look. */
final class WrongUsage implements IParameterExceptionHandler {

    private static final int EXIT_CODE = 2;

    /** What picocli says, and what that means to someone who has never seen a program's source. */
    private record Plain(Pattern said, Function<MatchResult, String> meant) {

        static Plain of(String said, Function<MatchResult, String> meant) {
            return new Plain(Pattern.compile(said, Pattern.DOTALL), meant);
        }
    }

    private static final List<Plain> PLAIN = List.of(
            Plain.of(
                    "Missing required .*?: (.*)",
                    said -> "Missing: " + said.group(1).replace("'", "") + "."),
            Plain.of(
                    "(?:Expected|Missing required) parameter for option '([^']*)'.*",
                    said -> said.group(1) + " needs a value after it."),
            Plain.of(
                    "Invalid value for \\S+ .*?'?([^' ]+)'?(?: \\(.*?\\))?: '(.*)' is not an? (?:int|Integer)",
                    said -> said.group(1) + " takes a whole number, not " + said.group(2) + "."),
            Plain.of(
                    "Invalid value for \\S+ '?([^' ]+)'?.*?: expected one of \\[(.*)\\].* but was '(.*)'",
                    said -> said.group(1) + " takes one of " + said.group(2).toLowerCase(Locale.ROOT) + ", not "
                            + said.group(3) + "."),
            Plain.of(
                    "Unknown options?: (.*)",
                    said -> "No such option here: " + said.group(1).replace("'", "") + "."),
            Plain.of(
                    "Unmatched arguments? (?:at|from) index \\d+: (.*)",
                    said -> "Nothing is known here by the name of "
                            + said.group(1).replace("'", "") + "."),
            Plain.of(
                    "option '([^']*)' \\(.*\\) should be specified only once",
                    said -> said.group(1) + " may be given only once."));

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
        if (wrong.getMessage().equals(Execution.MISSING_COMMAND)) {
            command.usage(err, paint.ofHelp());
            return EXIT_CODE;
        }
        Help help = command.getHelp();
        err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        err.println(command.getCommandSpec().qualifiedName() + " --help tells more.");
        return EXIT_CODE;
    }

    static String plain(String message) {
        return PLAIN.stream()
                .filter(plain -> plain.said().matcher(message).matches())
                .findFirst()
                .map(plain -> plain.said()
                        .matcher(message)
                        .replaceFirst(
                                said -> Matcher.quoteReplacement(plain.meant().apply(said))))
                .orElse(message);
    }
}
