package pl.ostoja.centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.Problem;

/// Districts of the territory: who answers for which streets, and where an address belongs.
///
/// Looking up works in memory. Every question first asks the database for the revision of the territory and reads it
/// anew when that has changed, so an answer is never older than the question, on however many nodes.
@Service
@Transactional
public class Districts {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final DistrictRepository districts;
    private final Journal journal;
    private final AtomicReference<Territory> latest = new AtomicReference<>(Territory.of(NOWHERE, Set.of(), List.of()));

    Districts(DistrictRepository districts, Journal journal) {
        this.districts = districts;
        this.journal = journal;
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

    private static District checked(DistrictId id, NewDistrict command, int version) {
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
        return new District(id, command.name().strip(), command.worker(), lines, command.geoJson(), version);
    }
}
