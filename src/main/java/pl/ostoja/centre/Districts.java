package pl.ostoja.centre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.Areas;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.GeoPoint;
import pl.ostoja.kernel.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Districts of the territory: who answers for which streets, and where an address belongs.
///
/// Looking up works in memory. Every question first asks the database for the revision of the territory and reads it
/// anew when that has changed, so an answer is never older than the question, on however many nodes.
@Service
@Transactional
public class Districts implements Areas {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final DistrictRepository districts;
    private final Journal journal;
    private final JsonMapper json;
    private final AtomicReference<Territory> latest =
            new AtomicReference<>(Territory.of(NOWHERE, Set.of(), List.of(), Map.of()));

    Districts(DistrictRepository districts, Journal journal, JsonMapper json) {
        this.districts = districts;
        this.journal = journal;
        this.json = json;
    }

    /// Refused when the name is taken, a line cannot be read or the outline is no polygon.
    public DistrictId add(Act act, NewDistrict command) {
        return journal.once(act, DistrictId.class, () -> {
            var id = DistrictId.next();
            if (!districts.tryAdd(checked(id, command, 0))) {
                throw new Problem.Refused("district-name-is-taken", command.name());
            }
            journal.write(act, Entry.of("centre.district-added").subject("district", id.value()));
            return id;
        });
    }

    /// As [#add]; stale when somebody changed it since `version`.
    public void change(Act act, DistrictId id, int version, NewDistrict command) {
        journal.once(act, () -> {
            get(id);
            if (districts.isNameTaken(command.name(), id)) {
                throw new Problem.Refused("district-name-is-taken", command.name());
            }
            districts.update(checked(id, command, version));
            journal.write(act, Entry.of("centre.district-changed").subject("district", id.value()));
        });
    }

    /// Draws the outlines of a GeoJSON FeatureCollection: each feature goes to the district of its name, and a name
    /// that is new makes a new district without streets.
    ///
    /// Refused when there is no polygon with a name in it.
    public OutlineImport draw(Act act, String geoJson) {
        return journal.once(act, OutlineImport.class, () -> {
            var features = NamedOutline.allOf(geoJson, json);
            if (features.isEmpty()) {
                throw new Problem.Refused("outlines-are-unreadable");
            }
            var redrawn = new ArrayList<String>();
            var added = new ArrayList<String>();
            for (var feature : features) {
                districts
                        .find(feature.name())
                        .ifPresentOrElse(
                                known -> {
                                    districts.update(known.drawn(feature.geoJson()));
                                    redrawn.add(known.name());
                                },
                                () -> {
                                    districts.tryAdd(feature.district());
                                    added.add(feature.name());
                                });
            }
            journal.write(act, Entry.of("centre.districts-drawn").detail("features", features.size()));
            return new OutlineImport(redrawn, added);
        });
    }

    /// The district in whose outline a point lies; empty where no district is drawn.
    @Transactional(readOnly = true)
    public Optional<DistrictId> at(GeoPoint point) {
        return territory().districtAt(point);
    }

    /// Names of all districts, for choosing.
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> areas() {
        var names = new LinkedHashMap<UUID, String>();
        districts.all().forEach(district -> names.put(district.id().value(), district.name()));
        return names;
    }

    @Transactional(readOnly = true)
    public District get(DistrictId id) {
        return districts.find(id).orElseThrow(Problem.NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<District> all() {
        return districts.all();
    }

    /// The district of an address; empty when no line of any district holds it or when it is outside the commune.
    @Transactional(readOnly = true)
    public Optional<DistrictId> of(AddressText address) {
        return territory().districtOf(address);
    }

    /// The same for many addresses with one question to the database, in the order of the addresses.
    @Transactional(readOnly = true)
    public List<Optional<DistrictId>> ofAll(List<AddressText> addresses) {
        var territory = territory();
        return addresses.stream().map(territory::districtOf).toList();
    }

    @Transactional(readOnly = true)
    public Coverage covers(AddressText address) {
        return territory().covers(address);
    }

    /// The same for many addresses with one question to the database, in the order of the addresses.
    @Transactional(readOnly = true)
    public List<Coverage> coversAll(List<AddressText> addresses) {
        var territory = territory();
        return addresses.stream().map(territory::covers).toList();
    }

    private Territory territory() {
        var revision = districts.revision().orElse(NOWHERE);
        return latest.updateAndGet(known -> known.revision().equals(revision) ? known : districts.territory(revision));
    }

    private District checked(DistrictId id, NewDistrict command, int version) {
        var lines = command.lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        lines.stream()
                .filter(line -> DistrictLine.of(line).isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    throw new Problem.Refused("district-line-is-unreadable", line);
                });
        return new District(id, command.name().strip(), command.worker(), lines, geometry(command.geoJson()), version);
    }

    private @Nullable String geometry(@Nullable String geoJson) {
        if (geoJson == null || geoJson.isBlank()) {
            return null;
        }
        if (Outline.of(geoJson, json).isEmpty()) {
            throw new Problem.Refused("outline-is-a-polygon");
        }
        return Outline.geometry(json.readTree(geoJson)).orElseThrow().toString();
    }
}
