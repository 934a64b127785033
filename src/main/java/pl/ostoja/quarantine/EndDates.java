package pl.ostoja.quarantine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.ostoja.rules.RuleBook;
import pl.ostoja.rules.RuleRow;

/// When a confinement ends by the rules R-01…R-15: by the row in force on its first day, unless a later row says that
/// it
/// holds for running cases too. No other class computes an end.
public record EndDates(RuleBook rules) {

    static final String CONTACT = "quarantine.contact.days";
    static final String SPECIAL_CONTACT = "quarantine.contact.special.days";
    static final String TEST_ORDER = "quarantine.test-order.days";
    static final String BORDER_EU = "quarantine.border.eu.days";
    static final String BORDER_OTHER = "quarantine.border.other.days";
    static final String AFTER_PATIENT = "quarantine.household.after-isolation.days";
    static final String WITHOUT_SYMPTOMS = "isolation.home.no-symptoms.days";
    static final String AFTER_SYMPTOMS = "isolation.home.after-symptoms.days";
    static final String FROM_ONSET = "isolation.home.from-onset.days";
    static final String ISOLATION = "isolation.days";
    static final String NEGATIVE_TESTS = "isolation.negative-tests";
    static final String NEW_ALLOWED = "epidemic.new-statuses.allowed";
    static final String FIRST_DAY_COUNTED = "epidemic.first-day.counted";

    /// The end as the rules stand on `today`; rows that begin later are not known yet.
    public ComputedEnd of(Course course, LocalDate today) {
        if (!course.kind().isRuled() || course.basis() == Basis.DECISION) {
            return new ComputedEnd.Unknown();
        }
        return forbidding(course.start())
                .<ComputedEnd>map(row -> new ComputedEnd.NotAllowed(row.id()))
                .orElseGet(() -> course.kind().isIsolation() ? isolation(course, today) : quarantine(course, today));
    }

    /// The row that forbids new statuses on that day.
    Optional<RuleRow> forbidding(LocalDate start) {
        return rules.find(NEW_ALLOWED, start).filter(row -> !row.flag());
    }

    private ComputedEnd quarantine(Course course, LocalDate today) {
        return switch (course.basis()) {
            case CONTACT_SPECIAL -> counted(SPECIAL_CONTACT, course.start(), today);
            case TEST_ORDER -> counted(TEST_ORDER, course.start(), today);
            case BORDER_EU -> counted(BORDER_EU, course.start(), today);
            case BORDER_OTHER -> counted(BORDER_OTHER, course.start(), today);
            case HOUSEHOLD -> afterPatient(course);
            default -> counted(CONTACT, course.start(), today);
        };
    }

    private ComputedEnd afterPatient(Course course) {
        return rules.find(AFTER_PATIENT, course.start())
                .<ComputedEnd>map(row -> course.patientEnd() == null
                        ? new ComputedEnd.WithThePatient(row.id())
                        : new ComputedEnd.On(later(course.patientEnd().plusDays(row.days()), course.start()), row.id()))
                .orElseGet(ComputedEnd.Unknown::new);
    }

    private ComputedEnd isolation(Course course, LocalDate today) {
        var before = course.kind() == StatusKind.HOME_ISOLATION ? homeIsolation(course) : new ComputedEnd.Unknown();
        return rules.findFor(ISOLATION, course.start(), today)
                .map(row -> followed(before, course.start(), row))
                .orElse(before);
    }

    private ComputedEnd homeIsolation(Course course) {
        var tests = rules.find(NEGATIVE_TESTS, course.start());
        if (tests.isPresent()) {
            return new ComputedEnd.UntilTests(tests.get().count(), tests.get().id());
        }
        return course.symptomsFrom() == null ? withoutSymptoms(course) : withSymptoms(course, course.symptomsFrom());
    }

    private ComputedEnd withoutSymptoms(Course course) {
        return rules.find(WITHOUT_SYMPTOMS, course.start())
                .<ComputedEnd>map(row -> new ComputedEnd.On(after(course.start(), row), row.id()))
                .orElseGet(ComputedEnd.Unknown::new);
    }

    /// Whichever is later; while the symptoms last, the end from the onset is the earliest possible one.
    private ComputedEnd withSymptoms(Course course, LocalDate onset) {
        var fromOnset = rules.find(FROM_ONSET, course.start());
        var afterSymptoms = rules.find(AFTER_SYMPTOMS, course.start());
        if (fromOnset.isEmpty() || afterSymptoms.isEmpty()) {
            return new ComputedEnd.Unknown();
        }
        var earliest = new ComputedEnd.On(
                after(onset, fromOnset.get()), fromOnset.get().id());
        if (course.symptomsUntil() == null) {
            return earliest;
        }
        var recovered = after(course.symptomsUntil(), afterSymptoms.get());
        return recovered.isAfter(earliest.last())
                ? new ComputedEnd.On(recovered, afterSymptoms.get().id())
                : earliest;
    }

    private ComputedEnd counted(String code, LocalDate from, LocalDate today) {
        var before = rules.find(code, from)
                .<ComputedEnd>map(row -> new ComputedEnd.On(after(from, row), row.id()))
                .orElseGet(ComputedEnd.Unknown::new);
        return rules.findFor(code, from, today)
                .map(row -> followed(before, from, row))
                .orElse(before);
    }

    /// A rule "for everybody" takes over what still runs on its first day. What it would have ended earlier is
    /// over on its eve, what was over already stays.
    private ComputedEnd followed(ComputedEnd before, LocalDate start, RuleRow row) {
        var begins = row.validFrom();
        if (begins == null || !begins.isAfter(start)) {
            return new ComputedEnd.On(after(start, row), row.id());
        }
        var wasOver = before.day() != null && before.day().isBefore(begins);
        return wasOver ? before : new ComputedEnd.On(later(after(start, row), begins.minusDays(1)), row.id());
    }

    /// Day 0 is not counted unless the centre's row says otherwise.
    private LocalDate after(LocalDate dayZero, RuleRow row) {
        var counted = rules.find(FIRST_DAY_COUNTED, dayZero).map(RuleRow::flag).orElse(false);
        return dayZero.plusDays(row.days() - (counted ? 1L : 0L));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
