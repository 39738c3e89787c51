package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFormatsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an old spreadsheet  | d0cf11e0a1b1 | the file is a spreadsheet or a document. Save the table as CSV
            a document to print | 255044462d31 | the file is a spreadsheet or a document. Save the table as CSV
            7-Zip               | 377abcaf271c | the file is packed in a way that is not read. Pack it with gzip or zip
            RAR                 | 526172211a07 | the file is packed in a way that is not read. Pack it with gzip or zip
            xz                  | fd377a585a00 | the file is packed in a way that is not read. Pack it with gzip or zip
            zstd                | 28b52ffd2400 | the file is packed in a way that is not read. Pack it with gzip or zip
            bzip2               | 425a68393141 | the file is packed in a way that is not read. Pack it with gzip or zip
            """)
    void a_file_of_another_kind_is_refused_with_what_to_do(String what, String begins, String why) {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex(begins), 1_000);
        assertThat(ExaminedFile.refusal(folder, file)).endsWith(": " + why + ".");
    }
}
