package pl.ostoja.kernel;

/// What an account may be allowed to do. Which role has which of them stands in one place: `access.Role`.
public enum Permission {
    /// Take the next call, talk, record what was heard.
    CALL,
    /// See rounds, coverage, chains and plans.
    ROUNDS_SEE,
    /// Make plans, share calls among workers, enter paper results.
    ROUNDS_LEAD,
    /// Sign "everyone reached or escalated".
    STATEMENT_SIGN,
    PEOPLE_SEE,
    PEOPLE_EDIT,
    PEOPLE_MERGE,
    /// Receive official lists, correct and apply them.
    LISTS,
    /// See the epidemic situation from published files.
    SITUATION_SEE,
    REQUESTS_SEE,
    REQUESTS_WORK,
    /// Change the catalogue of needs.
    CATALOGUE_EDIT,
    TASKS_SEE,
    TASKS_ASSIGN,
    /// Carry out tasks that were given to this account.
    TASKS_DO,
    /// See reports and their lists of records.
    REPORTS_SEE,
    REPORTS_COMMENT,
    REPORTS_FREEZE,
    /// Write down difficulties; the daily report tells them.
    DIFFICULTIES_WRITE,
    /// See figures only, never records; small numbers are hidden.
    FIGURES_SEE,
    CENTRE_SEE,
    CENTRE_EDIT,
    /// Set operating modes of facilities.
    MODES_SET,
    RULES_SEE,
    RULES_EDIT,
    ACCOUNTS,
    TOKENS,
    JOURNAL_SEE,
    /// Answer requests of data subjects, watch retention and disclosures.
    DATA_PROTECTION
}
