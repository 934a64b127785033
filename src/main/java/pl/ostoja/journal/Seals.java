package pl.ostoja.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.SealedLines.Line;

/// Seals the days of the journal one after the other, and checks that nothing has been rewritten since.
///
/// The seal of a day covers its lines in the order of their ids and the seal of the day before. Whoever alters, adds or
/// removes a line of a sealed day breaks that day's seal and every one after it.
@Service
@Transactional
public class Seals {

    private final SealedLines lines;
    private final Clock clock;

    Seals(SealedLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// Seals every day that is not sealed yet, from the first line until `upTo` (included), which must have passed.
    ///
    /// @return how many days were sealed
    public int seal(LocalDate upTo) {
        if (!upTo.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new IllegalArgumentException("a day that has not passed cannot be sealed");
        }
        lines.hold();
        var last = lines.last();
        var first = last.map(seal -> seal.day().plusDays(1)).or(lines::firstDay);
        if (first.isEmpty() || first.get().isAfter(upTo)) {
            return 0;
        }
        var before = last.map(Seal::digest).orElse(Seal.BEGINNING);
        var sealed = 0;
        for (var day = first.get(); !day.isAfter(upTo); day = day.plusDays(1)) {
            var content = read(day);
            var seal = Seal.of(day, content.count, content.digest, before);
            lines.add(seal, clock.instant());
            before = seal.digest();
            sealed++;
        }
        return sealed;
    }

    /// Recomputes everything that is sealed and names the first fault.
    @Transactional(readOnly = true)
    public ChainCheck check() {
        var before = Seal.BEGINNING;
        LocalDate lastDay = null;
        var days = 0L;
        var count = 0L;
        for (var seal : lines.seals()) {
            if (!seal.follows(before) || (lastDay != null && !seal.day().equals(lastDay.plusDays(1)))) {
                return new ChainCheck.Broken(seal.day(), null, ChainCheck.Fault.SEAL_ALTERED);
            }
            var fault = seal.purged() ? Optional.<ChainCheck>empty() : fault(seal);
            if (fault.isPresent()) {
                return fault.get();
            }
            before = seal.digest();
            lastDay = seal.day();
            days++;
            count += seal.lines();
        }
        return new ChainCheck.Intact(
                days, count, lastDay, lines.last().map(Seal::hex).orElse("–"));
    }

    private Optional<ChainCheck> fault(Seal seal) {
        var content = read(seal.day());
        if (content.firstAltered.isPresent()) {
            return Optional.of(
                    new ChainCheck.Broken(seal.day(), content.firstAltered.get(), ChainCheck.Fault.LINE_ALTERED));
        }
        return content.count == seal.lines() && Arrays.equals(content.digest, seal.content())
                ? Optional.empty()
                : Optional.of(new ChainCheck.Broken(seal.day(), null, ChainCheck.Fault.LINES_ADDED_OR_REMOVED));
    }

    private record Content(long count, byte[] digest, Optional<UUID> firstAltered) {}

    private Content read(LocalDate day) {
        var sha = Seal.sha256();
        var count = 0L;
        Optional<UUID> altered = Optional.empty();
        var piece = lines.piece(day, Optional.empty());
        while (!piece.isEmpty()) {
            for (var line : piece) {
                sha.update(line.digest());
            }
            count += piece.size();
            if (altered.isEmpty()) {
                altered = firstAltered(piece);
            }
            piece = lines.piece(day, Optional.of(piece.getLast().id()));
        }
        return new Content(count, sha.digest(), altered);
    }

    private static Optional<UUID> firstAltered(List<Line> piece) {
        return piece.stream().filter(line -> !line.isUntouched()).map(Line::id).findFirst();
    }
}
