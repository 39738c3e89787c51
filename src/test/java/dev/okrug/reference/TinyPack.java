package dev.okrug.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A country of three regions, written into a folder as a pack that brings everything itself. */
final class TinyPack {

    private static final Map<String, String> FILES = Map.of(
            "pack.csv",
            """
            setting,value
            country,LV
            region_codes.iso,iso_code
            """,
            "districts.csv",
            """
            district_code,name,name_local
            W,West,Rietumi
            E,East,Austrumi
            """,
            "regions.csv",
            """
            id,region_code,iso_code,name,name_local,status,successor_id,valid_from,valid_to,borders,aliases
            1,01,LV-01,Riga,Rīga,current,,2000-01-01,,,Capital|City of Riga
            2,02,LV-02,Daugavpils,Daugavpils,current,,2000-01-01,,BY|RU,
            3,03,LV-03,Jelgava,Jelgava,retired,1,2000-01-01,2009-07-01,,
            """,
            "district_membership.csv",
            """
            id,district_code,valid_from,valid_to
            1,E,2000-01-01,2010-01-01
            1,W,2010-01-01,
            2,E,2000-01-01,
            3,W,2000-01-01,2009-07-01
            """,
            "ambiguous_names.csv",
            """
            name,reason
            Kurzeme,a part of several regions
            """,
            "partners.csv",
            """
            code,name,name_ru,kind,iso2,iso3,m49
            BY,Belarus,Беларусь,country,BY,BLR,112
            LV,Latvia,Латвия,country,LV,LVA,428
            RU,Russia,Россия,country,RU,RUS,643
            EU,European Union,ЕС,aggregate,EU,EU2,97
            """,
            "partner_codes.csv",
            """
            system,code,partner
            phone,375,BY
            phone,371,LV
            """,
            "sections.csv",
            """
            section,name
            I,Animals
            """,
            "chapters.csv",
            """
            chapter,section,name,sector,food
            01,I,Live animals,food,true
            02,I,Meat,food,true
            """,
            "headings.csv",
            """
            heading,name
            0102,Live cattle
            0203,Pork
            """);

    private final Path folder;

    private TinyPack(Path folder) {
        this.folder = folder;
    }

    static TinyPack in(Path folder) throws IOException {
        TinyPack pack = new TinyPack(folder);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return pack;
    }

    TinyPack replace(String file, String line, String byLine) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replace(line + "\n", byLine.isEmpty() ? "" : byLine + "\n");
        if (after.equals(before)) {
            throw new IllegalArgumentException("No line '" + line + "' in " + file);
        }
        Files.writeString(path, after);
        return this;
    }

    TinyPack without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    Reference load() {
        return Reference.load(folder.toString());
    }
}
