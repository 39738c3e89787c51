package dev.okrug.reference;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is known about a country's regions, their districts over time, its partners and the commodities; proven consistent. */
public final class Reference implements Serializable {

    private final String name;
    private final String digest;
    private final String country;
    private final boolean regionsReport;
    private final List<Region> regions;
    private final List<District> districts;
    private final List<Membership> memberships;
    private final List<Partner> partners;
    private final List<Commodity> commodities;
    private final Editions editions;
    private final RegionCodes regionCodes;
    private final PartnerCodes partnerCodes;
    private final Nomenclature nomenclature;

    private Reference(PackFiles files, Optional<Nomenclature> nomenclature, Problems problems) {
        PackTables tables = new PackTables(files, problems);
        Settings settings = Settings.read(tables);
        Territory territory = Territory.read(tables, settings);
        List<Entry<Partner>> partnerEntries = PartnerCodes.partners(tables);
        name = files.name();
        digest = nomenclature
                .map(names -> Digest.of(files.digest() + names.digest()))
                .orElse(files.digest());
        country = settings.country();
        regionsReport = settings.regionsReport();
        regions = Entry.values(territory.regions());
        districts = Entry.values(territory.districts());
        memberships = Entry.values(territory.memberships());
        partners = Entry.values(partnerEntries);
        commodities = Commodities.read(tables);
        editions = Editions.read(tables);
        regionCodes = RegionCodes.read(tables, settings, territory.regions());
        partnerCodes = PartnerCodes.read(tables, partnerEntries);
        this.nomenclature = nomenclature.orElse(null);
        Set<String> known = partners.stream().map(Partner::code).collect(Collectors.toSet());
        settings.prove(known, problems);
        new TerritoryProofs(territory, known).prove();
    }

    /**
     * The built-in pack of that name, or else the pack in that folder.
     *
     * @throws Fault of kind SPEC that tells all that is wrong with the pack
     */
    public static Reference load(String nameOrFolder) {
        return load(nameOrFolder, Optional.empty());
    }

    /**
     * The pack of that name or folder, together with the nomenclature in a file.
     *
     * @throws Fault of kind SPEC that tells all that is wrong with the pack, of kind INPUT for the nomenclature
     */
    public static Reference load(String nameOrFolder, Optional<String> nomenclature) {
        Problems problems = new Problems();
        Reference reference = new Reference(PackFiles.of(nameOrFolder), nomenclature.map(Nomenclature::read), problems);
        problems.stopIfAny(Fault.Kind.SPEC, "Cannot use reference pack " + nameOrFolder);
        return reference;
    }

    /** Names of the packs that come with Okrug. */
    public static List<String> builtIn() {
        return PackFiles.builtIn();
    }

    /** Name of the built-in pack, or of the folder. */
    public String name() {
        return name;
    }

    /** SHA-256 over everything that was read, in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Partner code of the country whose regions these are. */
    public String country() {
        return country;
    }

    /** Whether each region reports its trade for itself, as countries do: who did not report has no zero. */
    public boolean regionsReport() {
        return regionsReport;
    }

    /** Regions current, retired and outside, by id. */
    public List<Region> regions() {
        return regions;
    }

    public List<District> districts() {
        return districts;
    }

    /** Memberships by region and first day. */
    public List<Membership> memberships() {
        return memberships;
    }

    public Optional<String> districtOf(int region, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.region() == region && membership.covers(day))
                .map(Membership::district)
                .findFirst();
    }

    public List<Partner> partners() {
        return partners;
    }

    /** All letter codes that stand for several countries, ours and those of deliveries. */
    public Set<String> aggregatePartners() {
        Set<String> codes = new TreeSet<>();
        partners.stream()
                .filter(partner -> partner.kind() == PartnerKind.AGGREGATE)
                .forEach(partner -> codes.add(partner.code()));
        codes.addAll(aggregatePartners("iso2"));
        codes.addAll(aggregatePartners("iso3"));
        return codes;
    }

    /** Codes of a code system that stand for several countries; {@link #partnerCodes} leaves them out. */
    public Set<String> aggregatePartners(String codeSystem) {
        return known(partnerCodes.aggregates(), codeSystem, "partners");
    }

    /** Chapters and headings by code. */
    public List<Commodity> commodities() {
        return commodities;
    }

    /** Editions of the Harmonized System, and what they changed. */
    public Editions editions() {
        return editions;
    }

    /** The user's own names of commodities, where the job has any; its records are held against them. */
    public Optional<Nomenclature> nomenclature() {
        return Optional.ofNullable(nomenclature);
    }

    /** The code systems of regions that the pack knows, its own among them. */
    public Set<String> regionSystems() {
        Set<String> systems = new TreeSet<>(regionCodes.ids().keySet());
        systems.add(RegionKeys.OWN_CODES);
        return systems;
    }

    /** The code systems of partners that the pack knows. */
    public Set<String> partnerSystems() {
        return partnerCodes.partners().keySet();
    }

    /** Ids of regions by code, spelt as {@link RegionKeys} does. */
    public Map<String, Integer> regionIds(String codeSystem) {
        if (codeSystem.equals(RegionKeys.OWN_CODES)) {
            return regions.stream().collect(Collectors.toMap(Region::code, Region::id));
        }
        return known(regionCodes.ids(), codeSystem, "regions");
    }

    /** Names that several regions answer to, spelt as {@link RegionNames} does; no region may be taken for them. */
    public Set<String> ambiguousNames() {
        return regionCodes.ambiguousNames();
    }

    /** Countries and special partners by code. */
    public Map<String, String> partnerCodes(String codeSystem) {
        return known(partnerCodes.partners(), codeSystem, "partners");
    }

    private <V> V known(Map<String, V> systems, String codeSystem, String what) {
        V codes = systems.get(codeSystem);
        if (codes == null) {
            throw Fault.spec("Cannot look up " + what + " by " + codeSystem + ": reference pack " + name
                    + " has the code systems " + systems.keySet() + ". Name one of them in the profile.");
        }
        return codes;
    }
}
