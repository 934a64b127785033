package pl.ostoja.monitoring;

/// What moves a call forward in the queue. The points of each part are rows; its words are texts.
public enum ScorePart {
    /// A time to call back was promised, and it has come.
    PROMISED,
    /// Nobody has spoken with them since the status began.
    FIRST_CONTACT,
    MISSED_YESTERDAY,
    /// Risk factors of all persons of the call together.
    RISK,
    /// The status ends today or tomorrow.
    END_NEAR,
    /// Days since the last talk.
    DAYS_SINCE,
    /// They refused once; this is the one offer before the end.
    REOFFER
}
