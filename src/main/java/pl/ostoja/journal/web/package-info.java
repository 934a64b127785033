/// Screens of the data-protection officer: the journal, its seals, retention, disclosures, requests of data subjects.
@NullMarked
package pl.ostoja.journal.web;

import org.jspecify.annotations.NullMarked;
