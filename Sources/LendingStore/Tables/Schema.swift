/// The statements that make the book's tables.
///
/// The journal, the drafts and `meta` are made once; the caches are made anew with each version.
/// Rows of caches may arrive in any order, so that no cache refers to another by a foreign key, and
/// no check repeats what two devices together could break.
enum Schema {
  /// `DiTu` in the file's header.
  static let applicationID: Int32 = 0x4469_5475

  static let mark = "PRAGMA application_id = 1147753589"

  static let versionMark = "PRAGMA user_version = \(Table.version)"

  static let journal = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE entry(
      device TEXT NOT NULL CHECK(length(device) = 4),
      number INTEGER NOT NULL CHECK(number > 0),
      day INTEGER NOT NULL,
      booked INTEGER NOT NULL CHECK(booked >= day),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      role TEXT NOT NULL,
      request TEXT NOT NULL,
      asked BLOB NOT NULL CHECK(length(asked) = 32),
      event TEXT NOT NULL,
      version INTEGER NOT NULL,
      clear_scheme INTEGER NOT NULL,
      clear BLOB NOT NULL,
      person_scheme INTEGER NOT NULL,
      person BLOB,
      previous BLOB NOT NULL CHECK(length(previous) = 32),
      hash BLOB NOT NULL CHECK(length(hash) = 32),
      PRIMARY KEY(device, number)) STRICT;
    CREATE UNIQUE INDEX entry_request ON entry(request, device);
    CREATE INDEX entry_at ON entry(at, device, number);
    CREATE TRIGGER entry_kept BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
    CREATE TRIGGER entry_stays BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
    CREATE TABLE draft(
      id TEXT PRIMARY KEY, body TEXT NOT NULL, updated INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    """

  static let caches =
    """
    CREATE TABLE subject(
      kind TEXT NOT NULL, id TEXT NOT NULL, day INTEGER NOT NULL, rank INTEGER NOT NULL,
      device TEXT NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY(kind, id, day, rank, device, number)) STRICT, WITHOUT ROWID;
    CREATE TABLE calendar(
      id INTEGER PRIMARY KEY CHECK(id = 1), day INTEGER NOT NULL, last_closed INTEGER,
      owner INTEGER NOT NULL, CHECK(last_closed < day)) STRICT;
    CREATE TABLE ahead(
      day INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY(day, kind, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE closed_day(
      day INTEGER NOT NULL, device TEXT NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY(day, device, number)) STRICT, WITHOUT ROWID;
    CREATE TABLE carrier(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE outlet(
      id TEXT PRIMARY KEY, carrier TEXT NOT NULL, name TEXT NOT NULL, province TEXT NOT NULL,
      city TEXT NOT NULL, closed INTEGER) STRICT, WITHOUT ROWID;
    CREATE TABLE programme(
      id TEXT PRIMARY KEY, carrier TEXT NOT NULL, name TEXT NOT NULL, first INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    CREATE TABLE product(
      id TEXT PRIMARY KEY, name TEXT NOT NULL, lender TEXT NOT NULL, first INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    CREATE TABLE partner(
      id TEXT PRIMARY KEY, name TEXT NOT NULL, registered INTEGER NOT NULL,
      required INTEGER NOT NULL, deposit INTEGER NOT NULL, standing TEXT NOT NULL, left INTEGER
      ) STRICT, WITHOUT ROWID;
    CREATE TABLE agent(
      partner TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, outlets TEXT NOT NULL,
      engaged INTEGER NOT NULL, dismissed INTEGER,
      PRIMARY KEY(partner, id)) STRICT, WITHOUT ROWID;
    CREATE INDEX agent_id ON agent(id);
    CREATE TABLE high_risk(
      id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, listed INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    CREATE INDEX high_risk_resident_id ON high_risk(resident_id);
    CREATE TABLE customer(
      id TEXT PRIMARY KEY, name TEXT NOT NULL, initials TEXT, resident_id TEXT NOT NULL,
      mobile TEXT NOT NULL, card TEXT, agent TEXT NOT NULL, partner TEXT NOT NULL,
      outlet TEXT NOT NULL, registered INTEGER NOT NULL, trade TEXT, schooling TEXT
      ) STRICT, WITHOUT ROWID;
    CREATE INDEX customer_resident_id ON customer(resident_id);
    CREATE INDEX customer_mobile ON customer(mobile);
    CREATE INDEX customer_name ON customer(name, id);
    CREATE INDEX customer_registered ON customer(registered, id);
    CREATE INDEX customer_agent ON customer(agent, registered);
    CREATE INDEX customer_partner ON customer(partner, registered);
    """ + plan + ofPlan

  private static let plan = """

    CREATE TABLE plan(
      id TEXT PRIMARY KEY, programme TEXT, product TEXT, customer TEXT NOT NULL,
      partner TEXT NOT NULL, agent TEXT NOT NULL, outlet TEXT NOT NULL, line TEXT NOT NULL,
      queue_number TEXT, opened INTEGER NOT NULL, stage TEXT NOT NULL,
      stage_since INTEGER NOT NULL, holds_until INTEGER, phone TEXT, imei TEXT,
      second_imei TEXT, purpose TEXT, principal INTEGER NOT NULL, freeze_amount INTEGER NOT NULL, freeze TEXT,
      freeze_request TEXT, freeze_state TEXT, frozen INTEGER NOT NULL,
      released INTEGER NOT NULL, captured INTEGER NOT NULL, freeze_ends INTEGER,
      frozen_twice INTEGER NOT NULL,
      freeze_pending INTEGER NOT NULL, unpaid_principal INTEGER NOT NULL, gap INTEGER NOT NULL,
      periods INTEGER NOT NULL, paid_count INTEGER NOT NULL,
      compensated_count INTEGER NOT NULL, next_due INTEGER, next_amount INTEGER NOT NULL,
      oldest_unpaid_due INTEGER, oldest_unpaid_due_before INTEGER, due_unpaid INTEGER NOT NULL,
      compensated_unpaid INTEGER NOT NULL, billed INTEGER NOT NULL,
      drawn INTEGER NOT NULL, disbursed INTEGER,
      settled INTEGER, written_off INTEGER, written_off_amount INTEGER NOT NULL,
      recovered INTEGER NOT NULL, capture_from INTEGER, attention INTEGER, breach TEXT,
      first_due INTEGER, first_paid INTEGER, interest INTEGER NOT NULL,
      grace_days INTEGER NOT NULL, pauses TEXT,
      remaining INTEGER NOT NULL CHECK(frozen = released + captured + remaining)
      ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_customer ON plan(customer);
    CREATE INDEX plan_line ON plan(line);
    CREATE INDEX plan_agent ON plan(agent, stage, stage_since);
    CREATE INDEX plan_agent_due ON plan(agent, next_due) WHERE next_due IS NOT NULL;
    CREATE INDEX plan_partner ON plan(partner, stage);
    CREATE INDEX plan_stage ON plan(stage, stage_since);
    CREATE INDEX plan_stage_since ON plan(stage_since, id);
    CREATE INDEX plan_opened ON plan(opened, id);
    CREATE INDEX plan_holds_until ON plan(holds_until, id) WHERE holds_until IS NOT NULL;
    CREATE INDEX plan_imei ON plan(imei) WHERE imei IS NOT NULL;
    CREATE INDEX plan_second_imei ON plan(second_imei) WHERE second_imei IS NOT NULL;
    CREATE INDEX plan_freeze ON plan(freeze) WHERE freeze IS NOT NULL;
    CREATE INDEX plan_remaining ON plan(remaining, id) WHERE freeze IS NOT NULL;
    CREATE INDEX plan_freeze_ends ON plan(freeze_ends, id) WHERE freeze_ends IS NOT NULL;
    CREATE INDEX plan_next_due ON plan(next_due, id) WHERE next_due IS NOT NULL;
    CREATE INDEX plan_oldest ON plan(oldest_unpaid_due, id) WHERE oldest_unpaid_due IS NOT NULL;
    CREATE INDEX plan_oldest_before ON plan(oldest_unpaid_due_before, id)
      WHERE oldest_unpaid_due_before IS NOT NULL;
    CREATE INDEX plan_capture_from ON plan(capture_from, id) WHERE capture_from IS NOT NULL;
    CREATE INDEX plan_disbursed ON plan(disbursed, id) WHERE disbursed IS NOT NULL;
    CREATE INDEX plan_written_off ON plan(written_off, id) WHERE written_off IS NOT NULL;
    CREATE INDEX plan_attention ON plan(attention) WHERE attention IS NOT NULL;
    """

  private static let ofPlan = """

    CREATE TABLE exposure(
      plan TEXT NOT NULL, from_day INTEGER NOT NULL, until_day INTEGER NOT NULL,
      principal INTEGER NOT NULL, principal_before INTEGER NOT NULL, oldest_due INTEGER,
      oldest_due_before INTEGER, written_off INTEGER NOT NULL, CHECK(from_day < until_day), CHECK(principal <= principal_before),
      PRIMARY KEY(plan, from_day)) STRICT, WITHOUT ROWID;
    CREATE INDEX exposure_until ON exposure(
      until_day, from_day, written_off, oldest_due_before, principal_before, oldest_due,
      principal);
    CREATE TABLE operation(
      plan TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL, customer TEXT NOT NULL,
      agent TEXT NOT NULL, kind TEXT NOT NULL, requested INTEGER NOT NULL, instalment INTEGER,
      day INTEGER NOT NULL, entry_device TEXT NOT NULL, entry_number INTEGER NOT NULL,
      expires INTEGER, state TEXT NOT NULL, done INTEGER NOT NULL, answered INTEGER,
      answered_at INTEGER, authorisation TEXT, failure TEXT, least_down_payment INTEGER,
      next_attempt INTEGER, remaining INTEGER, PRIMARY KEY(plan, id)) STRICT, WITHOUT ROWID;
    CREATE INDEX operation_id ON operation(id);
    CREATE INDEX operation_state ON operation(state, kind, day, id);
    CREATE INDEX operation_day ON operation(day, id);
    CREATE TABLE bill(
      plan TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL, customer TEXT NOT NULL,
      agent TEXT NOT NULL, operation TEXT NOT NULL, instalment INTEGER NOT NULL,
      amount INTEGER NOT NULL, day INTEGER NOT NULL, due INTEGER, repaid INTEGER NOT NULL,
      settled INTEGER, PRIMARY KEY(plan, id)) STRICT, WITHOUT ROWID;
    CREATE INDEX bill_day ON bill(day, id);
    CREATE TABLE difference(
      plan TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL, customer TEXT NOT NULL,
      agent TEXT NOT NULL, kind TEXT NOT NULL, amount INTEGER NOT NULL CHECK(amount > 0),
      operation TEXT, instalment INTEGER, since INTEGER NOT NULL, PRIMARY KEY(plan, id)
      ) STRICT, WITHOUT ROWID;
    CREATE INDEX difference_since ON difference(since, id);
    CREATE TABLE line(
      id TEXT PRIMARY KEY, customer TEXT NOT NULL, source TEXT, owner TEXT NOT NULL,
      product TEXT, grade TEXT, granted INTEGER NOT NULL, credit INTEGER NOT NULL, used_elsewhere INTEGER NOT NULL,
      billed INTEGER NOT NULL, drawn INTEGER NOT NULL, frozen INTEGER NOT NULL,
      pending INTEGER NOT NULL, closed INTEGER) STRICT, WITHOUT ROWID;
    CREATE INDEX line_customer ON line(customer);
    CREATE TABLE posting(
      subject TEXT NOT NULL, sequence INTEGER NOT NULL, booked INTEGER NOT NULL,
      value_day INTEGER NOT NULL CHECK(value_day <= booked), family TEXT NOT NULL,
      account TEXT NOT NULL, amount INTEGER NOT NULL, cause TEXT NOT NULL,
      PRIMARY KEY(subject, sequence)) STRICT, WITHOUT ROWID;
    CREATE INDEX posting_account
      ON posting(family, account, booked, subject, sequence, value_day, amount);
    CREATE INDEX posting_booked ON posting(booked);
    CREATE TABLE search(
      term TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, customer TEXT NOT NULL,
      plan TEXT NOT NULL, PRIMARY KEY(term, subject, kind)) STRICT, WITHOUT ROWID;
    CREATE INDEX search_subject ON search(subject);
    """
}
