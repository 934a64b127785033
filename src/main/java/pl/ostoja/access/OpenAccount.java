package pl.ostoja.access;

import java.util.Set;
import java.util.UUID;

/// What is needed to open an account.
///
/// @param password at least twelve characters; kept only as a digest
public record OpenAccount(String login, String name, Role role, Set<UUID> districts, String password) {}
