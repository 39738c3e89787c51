package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceProofsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # file                  ; line                       ; changed to                     ; what the fault must say
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 1,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,, ; regions.csv line 3: id 1 stands also in regions.csv line 2; give each its own
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,01,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,, ; regions.csv line 3: region_code 01 stands also in regions.csv line 2
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-01,Daugavpils,Daugavpils,current,,2000-01-01,,, ; regions.csv line 3: 'LV-01' stands for region 1 already
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,,CAPITAL. ; regions.csv line 3: 'CAPITAL.' stands for region 1 already
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,XX, ; regions.csv line 3: borders 'XX' is not in partners.csv
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,2000-01-01,, ; regions.csv line 3: valid_from 2000-01-01 is not before valid_to 2000-01-01
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,current,1,2000-01-01,,, ; regions.csv line 3: successor_id 1 of a region that is not retired
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,gone,,2000-01-01,,, ; regions.csv line 3: status 'gone' is none of [current, retired, outside]
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils,Daugavpils,current,,01.01.2000,,, ; regions.csv line 3: valid_from '01.01.2000' is not a day
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; II,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,, ; regions.csv line 3: id 'II' is not a whole number
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,,Daugavpils,current,,2000-01-01,,, ; regions.csv line 3: no name; fill it in
            regions.csv             ; 2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU, ; 2,02,LV-02,Daugavpils ; regions.csv line 3: 4 values under 11 column names
            regions.csv             ; 3,03,LV-03,Jelgava,Jelgava,retired,1,2000-01-01,2009-07-01,, ; 3,03,LV-03,Jelgava,Jelgava,retired,9,2000-01-01,2009-07-01,, ; regions.csv line 4: successor_id '9' is no region
            regions.csv             ; 3,03,LV-03,Jelgava,Jelgava,retired,1,2000-01-01,2009-07-01,, ; 3,03,LV-03,Jelgava,Jelgava,retired,,2000-01-01,2009-07-01,, ; regions.csv line 4: successor_id '' is no region
            regions.csv             ; 3,03,LV-03,Jelgava,Jelgava,retired,1,2000-01-01,2009-07-01,, ; 3,03,LV-03,Jelgava,Jelgava,retired,3,2000-01-01,2009-07-01,, ; regions.csv line 4: successor_id 3 is not a current region
            ambiguous_names.csv     ; Kurzeme,a part of several regions ; riga,twice ; ambiguous_names.csv line 2: 'riga' is also a name of region 1
            district_membership.csv ; 1,W,2010-01-01,            ; 1,W,2009-12-01,                ; district_membership.csv line 3: membership of region 1 from 2009-12-01 overlaps the one from 2000-01-01
            district_membership.csv ; 1,W,2010-01-01,            ; 1,W,2010-02-01,                ; district_membership.csv line 3: membership of region 1 has a gap from 2010-01-01 to 2010-02-01
            district_membership.csv ; 2,E,2000-01-01,            ; 2,E,2001-01-01,                ; district_membership.csv line 4: membership of region 2 starts 2001-01-01, the region 2000-01-01
            district_membership.csv ; 3,W,2000-01-01,2009-07-01  ; 3,W,2000-01-01,                ; district_membership.csv line 5: membership of region 3 ends never, the region 2009-07-01
            district_membership.csv ; 1,E,2000-01-01,2010-01-01  ; 1,E,2000-01-01,1999-01-01      ; district_membership.csv line 2: valid_from 2000-01-01 is not before valid_to 1999-01-01
            district_membership.csv ; 2,E,2000-01-01,            ; 2,N,2000-01-01,                ; district_membership.csv line 4: district_code 'N' is no district
            district_membership.csv ; 2,E,2000-01-01,            ; 4,E,2000-01-01,                ; district_membership.csv line 4: id '4' is the id of no region
            district_membership.csv ; 2,E,2000-01-01,            ; 1,E,2000-01-01,                ; regions.csv line 3: region 2 has no row in district_membership.csv
            districts.csv           ; E,East,Austrumi            ; W,East,Austrumi                ; districts.csv line 3: district_code W stands also in districts.csv line 2
            districts.csv           ; district_code,name,name_local ; code,name,name_local        ; districts.csv line 1: no column district_code; columns found: code, name, name_local
            partners.csv            ; LV,Latvia,Латвия,country,LV,LVA,428 ; BY,Latvia,Латвия,country,LV,LVA,428 ; partners.csv line 3: code BY stands also in partners.csv line 2
            partners.csv            ; LV,Latvia,Латвия,country,LV,LVA,428 ; LV,Latvia,Латвия,country,LV|BY,LVA,428 ; partners.csv line 3: iso2 code 'BY' stands for another partner already
            partners.csv            ; LV,Latvia,Латвия,country,LV,LVA,428 ; LVA,Latvia,Латвия,country,LV,LVA,428 ; partners.csv line 3: code 'LVA' is not two capital letters
            partner_codes.csv       ; phone,371,LV               ; phone,375,LV                   ; partner_codes.csv line 3: phone code '375' stands for another partner already
            partner_codes.csv       ; phone,371,LV               ; phone,371,LT                   ; partner_codes.csv line 3: partner 'LT' is not in partners.csv
            chapters.csv            ; 02,I,Meat,food,true        ; 02,II,Meat,food,true           ; chapters.csv line 3: section 'II' is not in sections.csv
            chapters.csv            ; 02,I,Meat,food,true        ; 01,I,Meat,food,true            ; chapters.csv line 3: chapter '01' stands twice
            chapters.csv            ; 02,I,Meat,food,true        ; 2,I,Meat,food,true             ; chapters.csv line 3: chapter '2' has not 2 digits
            chapters.csv            ; 02,I,Meat,food,true        ; 02,I,Meat,food,yes             ; chapters.csv line 3: food 'yes' is neither true nor false
            headings.csv            ; 0203,Pork                  ; 0303,Frozen fish               ; headings.csv line 3: heading '0303' begins with no chapter of chapters.csv
            headings.csv            ; 0203,Pork                  ; 0102,Pork                      ; headings.csv line 3: heading '0102' stands twice
            pack.csv                ; country,LV                 ; country,EE                     ; pack.csv: country 'EE' is not in partners.csv
            pack.csv                ; country,LV                 ; regions_report,yes             ; pack.csv line 2: value 'yes' is neither true nor false
            pack.csv                ; country,LV                 ; land,LV                        ; pack.csv line 2: unknown setting 'land'
            pack.csv                ; region_codes.iso,iso_code  ; region_codes.iso,iso           ; regions.csv line 1: no column iso; columns found: id, region_code
            """)
    void a_broken_pack_is_refused_with_file_and_line(String file, String line, String changed, String said)
            throws IOException {
        TinyPack pack = TinyPack.in(folder).replace(file, line, changed);
        assertThatThrownBy(pack::load)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("\n  " + said);
    }

    @Test
    void all_problems_are_reported_at_once() throws IOException {
        TinyPack pack = TinyPack.in(folder)
                .replace("headings.csv", "0203,Pork", "0303,Frozen fish")
                .replace("districts.csv", "E,East,Austrumi", "W,East,Austrumi")
                .without("sections.csv");
        Fault fault = catchThrowableOfType(Fault.class, pack::load);
        assertThat(fault.getMessage().lines().skip(1))
                .containsExactly(
                        "  headings.csv line 3: heading '0303' begins with no chapter of chapters.csv;"
                                + " add the chapter or mend the code",
                        "  districts.csv line 3: district_code W stands also in districts.csv line 2; give each its own",
                        "  district_membership.csv line 2: district_code 'E' is no district; add it to districts.csv",
                        "  district_membership.csv line 4: district_code 'E' is no district; add it to districts.csv");
        assertThat(fault).hasMessageStartingWith("Cannot use reference pack " + folder + ": 4 problems.");
    }

    @Test
    void a_file_that_is_missing_is_named_with_the_columns_it_needs() throws IOException {
        TinyPack pack = TinyPack.in(folder).without("districts.csv");
        assertThatThrownBy(pack::load)
                .hasMessageContaining("districts.csv: the pack has no such file;"
                        + " add it with the columns district_code,name,name_local");
    }
}
