package pl.ostoja.simulation;

import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.dispatch.OrganisationId;
import pl.ostoja.kernel.Actor;

/// Who works in the town.
record Cast(List<Member> operators, Member dispatcher, Member carrier, Member companion, OrganisationId foundation) {

    record Member(AccountId account, Role role, Actor actor) {}
}
