package pl.ostoja.journal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How long things are kept and how soon an answer is due. The rules are kept by a module that the journal does not
/// know, so they come to it this way.
public interface Terms {

    /// The term that is in force on a day; empty when no rule names one.
    Optional<Term> find(String code, LocalDate day);

    /// The terms of many rules at once, by their codes; without those that no rule names.
    Map<String, Term> find(Set<String> codes, LocalDate day);

    /// A length of time and the rule row that says so.
    record Term(String rule, Period length, String source) {}
}
