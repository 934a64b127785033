package pl.ostoja.access;

import static pl.ostoja.kernel.Permission.ACCOUNTS;
import static pl.ostoja.kernel.Permission.CALL;
import static pl.ostoja.kernel.Permission.CATALOGUE_EDIT;
import static pl.ostoja.kernel.Permission.CENTRE_EDIT;
import static pl.ostoja.kernel.Permission.CENTRE_SEE;
import static pl.ostoja.kernel.Permission.DATA_PROTECTION;
import static pl.ostoja.kernel.Permission.DIFFICULTIES_WRITE;
import static pl.ostoja.kernel.Permission.FIGURES_SEE;
import static pl.ostoja.kernel.Permission.JOURNAL_SEE;
import static pl.ostoja.kernel.Permission.LISTS;
import static pl.ostoja.kernel.Permission.MODES_SET;
import static pl.ostoja.kernel.Permission.PEOPLE_EDIT;
import static pl.ostoja.kernel.Permission.PEOPLE_MERGE;
import static pl.ostoja.kernel.Permission.PEOPLE_SEE;
import static pl.ostoja.kernel.Permission.REPORTS_COMMENT;
import static pl.ostoja.kernel.Permission.REPORTS_FREEZE;
import static pl.ostoja.kernel.Permission.REPORTS_SEE;
import static pl.ostoja.kernel.Permission.REQUESTS_SEE;
import static pl.ostoja.kernel.Permission.REQUESTS_WORK;
import static pl.ostoja.kernel.Permission.ROUNDS_LEAD;
import static pl.ostoja.kernel.Permission.ROUNDS_SEE;
import static pl.ostoja.kernel.Permission.RULES_EDIT;
import static pl.ostoja.kernel.Permission.RULES_SEE;
import static pl.ostoja.kernel.Permission.SITUATION_SEE;
import static pl.ostoja.kernel.Permission.STATEMENT_SIGN;
import static pl.ostoja.kernel.Permission.TASKS_ASSIGN;
import static pl.ostoja.kernel.Permission.TASKS_DO;
import static pl.ostoja.kernel.Permission.TASKS_SEE;
import static pl.ostoja.kernel.Permission.TOKENS;

import java.util.Set;
import pl.ostoja.kernel.Permission;

/// The roles of a centre, what each may do and where its work begins. This is the whole table; there is no other.
public enum Role {
    ADMINISTRATOR("/accounts", ACCOUNTS, TOKENS, CENTRE_SEE, CENTRE_EDIT, RULES_SEE, RULES_EDIT, CATALOGUE_EDIT),

    DIRECTOR(
            "/day",
            STATEMENT_SIGN,
            ROUNDS_SEE,
            ROUNDS_LEAD,
            PEOPLE_SEE,
            SITUATION_SEE,
            REQUESTS_SEE,
            TASKS_SEE,
            REPORTS_SEE,
            REPORTS_COMMENT,
            REPORTS_FREEZE,
            DIFFICULTIES_WRITE,
            FIGURES_SEE,
            CENTRE_SEE,
            CENTRE_EDIT,
            MODES_SET,
            RULES_SEE,
            CATALOGUE_EDIT),

    HEAD_OF_SECTION(
            "/rounds",
            CALL,
            ROUNDS_SEE,
            ROUNDS_LEAD,
            PEOPLE_SEE,
            PEOPLE_EDIT,
            PEOPLE_MERGE,
            LISTS,
            SITUATION_SEE,
            REQUESTS_SEE,
            REQUESTS_WORK,
            TASKS_SEE,
            TASKS_ASSIGN,
            REPORTS_SEE,
            REPORTS_COMMENT,
            REPORTS_FREEZE,
            DIFFICULTIES_WRITE,
            FIGURES_SEE,
            CENTRE_SEE,
            MODES_SET,
            RULES_SEE),

    SOCIAL_WORKER(
            "/next-call",
            CALL,
            ROUNDS_SEE,
            PEOPLE_SEE,
            PEOPLE_EDIT,
            SITUATION_SEE,
            REQUESTS_SEE,
            REQUESTS_WORK,
            TASKS_SEE,
            TASKS_DO,
            CENTRE_SEE,
            RULES_SEE),

    OPERATOR(
            "/next-call",
            CALL,
            ROUNDS_SEE,
            PEOPLE_SEE,
            PEOPLE_EDIT,
            REQUESTS_SEE,
            REQUESTS_WORK,
            CENTRE_SEE,
            RULES_SEE),

    DISPATCHER(
            "/tasks",
            LISTS,
            SITUATION_SEE,
            PEOPLE_SEE,
            PEOPLE_EDIT,
            ROUNDS_SEE,
            REQUESTS_SEE,
            REQUESTS_WORK,
            TASKS_SEE,
            TASKS_ASSIGN,
            REPORTS_SEE,
            REPORTS_COMMENT,
            REPORTS_FREEZE,
            FIGURES_SEE,
            CENTRE_SEE,
            RULES_SEE),

    CARRIER("/my-tasks", TASKS_DO),

    DATA_PROTECTION_OFFICER("/journal", JOURNAL_SEE, DATA_PROTECTION, RULES_SEE, CENTRE_SEE),

    OVERSIGHT("/figures", FIGURES_SEE);

    private final String home;
    private final Set<Permission> permissions;

    Role(String home, Permission... permissions) {
        this.home = home;
        this.permissions = Set.of(permissions);
    }

    /// The page on which this role starts its work.
    public String home() {
        return home;
    }

    /// Whether what is late with anybody is this role's to see, not only what is late with itself.
    public boolean isHead() {
        return this == HEAD_OF_SECTION || this == DIRECTOR;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
