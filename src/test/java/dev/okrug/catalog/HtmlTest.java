package dev.okrug.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void noTextBecomesMarkup() {
        assertThat(Html.element("p", "<b a=\"1\" c='2'> & Ö"))
                .isEqualTo("<p>&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt; &amp; Ö</p>");
    }
}
