package dev.okrug.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest(name = "{0} of {1} takes {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            in/{vintage}/*.csv       | in/2024-03-15/a.csv          | {vintage=2024-03-15}
            in/{vintage}/*.csv       | /data/in/2024-03-15/a.csv    | {vintage=2024-03-15}
            in/{vintage}/*.csv       | in/2024-03-15/deeper/a.csv   | -
            in/{flow}_{period}.csv   | in/export_2024-01.csv        | {flow=export, period=2024-01}
            in/{flow}_{period}.csv   | in/_2024-01.csv              | -
            {vintage}/{vintage}.csv  | 2024-01-01/2024-01-01.csv    | {vintage=2024-01-01}
            {vintage}/{vintage}.csv  | 2024-01-01/2024-01-02.csv    | -
            in/*.csv                 | in/a.csv                     | {}
            in/*.csv                 | in/.a.csv                    | -
            in/?.csv                 | in/ab.csv                    | -
            in/a+b.csv               | in/aab.csv                   | -
            ./in/../raw/{period}.csv | /data/raw/2024.csv           | {period=2024}
            ../in/{period}.csv       | /data/in/2024.csv            | {period=2024}
            file:/in/{period}.csv    | file:///in/2024.csv          | {period=2024}
            hdfs://n/in/{period}/*   | hdfs://n/in/2024/part-0      | {period=2024}
            """)
    void placeholders_take_their_values_from_the_path(String pattern, String path, String expected) {
        assertThat(PathPattern.of(pattern).values(path).map(Object::toString).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in/deep/{vintage}/*.csv | in/deep  | in/deep/*/*.csv
            /in/*.csv               | /in      | /in/*.csv
            /*.csv                  | /        | /*.csv
            *.csv                   | .        | *.csv
            in/a.csv                | in       | in/a.csv
            hdfs://n:1/in/*.csv     | hdfs://n:1/in | hdfs://n:1/in/*.csv
            """)
    void the_folder_ends_where_the_pattern_begins(String pattern, String folder, String glob) {
        assertThat(PathPattern.of(pattern).folder()).isEqualTo(folder);
        assertThat(PathPattern.of(pattern).glob()).isEqualTo(glob);
    }
}
