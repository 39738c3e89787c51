package dev.okrug.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void whatStandsInTheDataIsNoPlaceToBeFilled() {
        Page page = new Page("<p>{{data}}</p>{{script}}", "run()", "");
        assertThat(text(page, "{{script}} $1 \\")).isEqualTo("<p>{{script}} $1 \\</p>run()");
    }

    /** The digest of {@code run()} as other tools give it. */
    @Test
    void thePolicyNamesTheScriptByItsDigest() {
        Page page = new Page("{{script_hash}}", "run()", "");
        assertThat(text(page, "{}")).isEqualTo("sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=");
    }

    @Test
    void anotherScriptIsAnotherPage() {
        assertThat(new Page("", "run()", "").digest()).isNotEqualTo(new Page("", "", "run()").digest());
    }

    @Test
    void theScriptEndsNowhereButAtItsEnd() {
        assertThat(Page.ofResources().script())
                .doesNotContainIgnoringCase("</script")
                .doesNotContain("<!--");
        assertThat(Page.ofResources().style()).doesNotContainIgnoringCase("</style");
    }

    private static String text(Page page, String data) {
        return new String(page.with(data, "r000001-123456"), StandardCharsets.UTF_8);
    }
}
