package dev.okrug.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.FluentWait;

/** A real Chromium, with a profile of its own, that tells what a page asked for and what it complained about. */
public final class Browser implements AutoCloseable {

    private static final String CHROMIUM = "chromium";
    private static final String DRIVER = "chromedriver";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** What of it this machine lacks. */
    public static Optional<String> missing() {
        return Stream.of(CHROMIUM, DRIVER)
                .filter(program -> onPath(program).isEmpty())
                .findFirst()
                .map(program -> "There is no " + program + " on the PATH.");
    }

    /** Skips the test where there is no Chromium or no driver for it. */
    public static Browser start() {
        assumeThat(missing()).isEmpty();
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath(DRIVER).orElseThrow().toFile())
                        .withSilent(true)
                        .build(),
                options(onPath(CHROMIUM).orElseThrow())));
    }

    private static ChromeOptions options(Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + emptyFolder());
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/browsers")), "profile")
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page anew, whatever was open before. */
    public void open(String url) {
        driver.get("about:blank");
        requested();
        complaints();
        driver.get(url);
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    /** What a script in the page returns. */
    public Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Presses a key where the focus is. */
    public void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Waits until an expression is true in the page. */
    public void await(String expression) {
        new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(10))
                .withMessage(() -> expression + "; the page complains: " + complaints())
                .until(page -> Boolean.TRUE.equals(page.executeScript("return " + expression)));
    }

    /** Errors on the console since this was last asked, those about its policy among them. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("browser")) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                complaints.add(entry.getMessage());
            }
        }
        return complaints;
    }

    /** The URLs that were asked for since this was last asked. */
    public List<String> requested() {
        List<String> urls = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            REQUEST.matcher(entry.getMessage()).results().forEach(request -> urls.add(request.group(1)));
        }
        return urls;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
