package pl.ostoja.quarantine.web;

import pl.ostoja.quarantine.StatusKind;

/// How many persons are in a kind of status today.
public record StatusCount(StatusKind kind, int persons) {}
