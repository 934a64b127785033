package pl.ostoja.quarantine.web;

/// How many rows of a list carry a flag, so that somebody asks before the sender forgets.
public record FlagCount(String flag, int rows) {}
