package pl.ostoja.access;

/// What came of asking for a token. The secret can be given once only, so a repeated request goes without it.
public sealed interface Issue {

    /// @param secret to be copied now; nobody can read it later
    record Issued(TokenId token, String secret) implements Issue {}

    record IssuedBefore(TokenId token) implements Issue {}
}
