//! Times and dates as types of jiff and of chrono: what they mean is asked of the text, which is written back as it came.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use golden::customization::times::Order;
use golden::{CivilDate, Timestamp};
use jiff::civil;

use crate::{kept, written};

fn order() -> Order {
    kept(
        r#"{"created_at":"2026-03-04T13:30:15.500+05:30","day":"2026-03-04","paid":null,"holidays":["2026-12-25"]}"#,
    )
}

#[test]
fn texts_mean_times_and_dates() {
    let order = order();
    let created: jiff::Timestamp = order.created_at.to_jiff().expect("a time");
    assert_eq!(created.to_string(), "2026-03-04T08:00:15.5Z");
    let created: DateTime<FixedOffset> = order.created_at.to_chrono().expect("a time");
    assert_eq!(
        created,
        Utc.with_ymd_and_hms(2026, 3, 4, 8, 0, 15).unwrap() + chrono::TimeDelta::milliseconds(500)
    );
    assert_eq!(created.offset().local_minus_utc(), 19_800);
    assert_eq!(order.day.to_jiff().expect("a date"), civil::date(2026, 3, 4));
    assert_eq!(
        order.day.to_chrono().expect("a date"),
        NaiveDate::from_ymd_opt(2026, 3, 4).expect("a date")
    );
    let holidays: Vec<civil::Date> =
        order.holidays.iter().flatten().map(|day| day.try_into().expect("a date")).collect();
    assert_eq!(holidays, [civil::date(2026, 12, 25)]);
}

#[test]
fn fields_are_set_to_times_and_dates() {
    let at: jiff::Timestamp = "2026-03-04T10:00:15.5+02:00".parse().expect("a time");
    let order = order().created_at(at).paid(at).day(civil::date(2027, 1, 2));
    let expected = r#"{"created_at":"2026-03-04T08:00:15.5Z","day":"2027-01-02","paid":"2026-03-04T08:00:15.5Z","holidays":["2026-12-25"]}"#;
    assert_eq!(written(&order), expected);
    let at = FixedOffset::east_opt(7_200)
        .expect("two hours")
        .with_ymd_and_hms(2026, 3, 4, 10, 0, 15)
        .unwrap();
    let order = Order::new(at, NaiveDate::from_ymd_opt(2027, 1, 2).expect("a date"));
    let expected = r#"{"created_at":"2026-03-04T10:00:15+02:00","day":"2027-01-02","paid":null}"#;
    assert_eq!(written(&order), expected);
    assert_eq!(Timestamp::from(at.to_utc()), "2026-03-04T08:00:15Z");
}

/// A text that is no time fails nobody who does not ask.
#[test]
fn what_is_no_time_is_an_error_when_it_is_asked() {
    let order: Order =
        kept(r#"{"created_at":"last week","day":"2026-02-30","paid":"","due":"soon"}"#);
    assert!(order.created_at.to_jiff().is_err() && order.created_at.to_chrono().is_err());
    assert!(order.day.to_jiff().is_err() && order.day.to_chrono().is_err());
    assert!(jiff::Timestamp::try_from(&order.created_at).is_err());
    assert!(NaiveDate::try_from(&order.day).is_err());
}

#[test]
fn dates_have_the_order_of_the_calendar() {
    let mut days = ["2026-12-25", "2025-01-31", "2026-02-01"].map(CivilDate::from);
    days.sort();
    assert_eq!(days.map(CivilDate::into_string), ["2025-01-31", "2026-02-01", "2026-12-25"]);
}
