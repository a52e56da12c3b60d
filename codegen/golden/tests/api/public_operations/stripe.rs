//! Stripe: nested forms, and `expand` and `created[gte]` in a query. <https://docs.stripe.com/api> has such requests.

use axum::Router;
use axum::extract::{Form, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use golden::Credentials;
use golden::public_operations::stripe::client::ClientError;
use golden::public_operations::stripe::operations::security::{BASIC_AUTH, BEARER_AUTH};
use golden::public_operations::stripe::operations::{GetCustomers, PostCustomers};
use golden::public_operations::stripe::{
    ApiErrorsType, GetCustomersCreated, GetCustomersCreatedRangeQuerySpecs, OptionalFieldsAddress,
    PostCustomersRequest, PostCustomersRequestAddressText, PostCustomersRequestInvoiceSettings,
    PostCustomersRequestInvoiceSettingsCustomFields,
    PostCustomersRequestInvoiceSettingsCustomFieldsVariant1Item,
    PostCustomersRequestMetadata as Metadata, PostCustomersRequestShipping,
    PostCustomersRequestShippingCustomerShipping, PostCustomersRequestTaxIdDataItem,
    PostCustomersRequestTaxIdDataItemType,
};
use serde_json::json;

use super::nested::nested;
use super::{client, header, json, serve};

type Pairs = Vec<(String, String)>;

const CUSTOMER: &str =
    r#"{"id":"cus_1","object":"customer","created":1577836800,"metadata":{"order_id":"6735"}}"#;

async fn create(headers: HeaderMap, Form(pairs): Form<Pairs>) -> Response {
    assert_eq!(header(&headers, "authorization"), "Bearer sk_test_1");
    assert_eq!(
        nested(pairs),
        json!({
            "address": {"city": "San Francisco", "line1": "510 Townsend St & Co."},
            "balance": "-500",
            "description": "Zo\u{eb} + 100%",
            "expand": ["default_source", "tax_ids"],
            "invoice_settings": {"custom_fields": [
                {"name": "PO", "value": "1=2"},
                {"name": "Cost center", "value": "7"},
            ]},
            "metadata": {"order_id": "6735", "a b": "c&d"},
            "preferred_locales": ["de", "en"],
            "shipping": {"address": {"city": "Dublin", "country": "IE"}, "name": "Jenny Rosen"},
            "tax_id_data": [
                {"type": "eu_vat", "value": "DE123456789"},
                {"type": "us_ein", "value": "12-3456789"},
            ],
        })
    );
    json(200, CUSTOMER)
}

#[tokio::test]
async fn a_customer_is_a_nested_form() {
    use PostCustomersRequestInvoiceSettingsCustomFieldsVariant1Item as CustomField;
    use PostCustomersRequestTaxIdDataItem as TaxId;
    use PostCustomersRequestTaxIdDataItemType as TaxIdType;

    let base = serve(Router::new().route("/v1/customers", get(list).post(create))).await;
    let stripe = client!(stripe, &base, Credentials::of(BEARER_AUTH, "sk_test_1").expect("a key"));
    let address = OptionalFieldsAddress::new;
    let fields = vec![CustomField::new("PO", "1=2"), CustomField::new("Cost center", "7")];
    let metadata = [("order_id", "6735"), ("a b", "c&d")];
    let metadata = metadata.map(|(key, value)| (key.to_owned(), value.to_owned()));
    let shipping = PostCustomersRequestShippingCustomerShipping::new(
        address().city("Dublin").country("IE"),
        "Jenny Rosen",
    );
    let body = PostCustomersRequest::new()
        .address(address().city("San Francisco").line1("510 Townsend St & Co."))
        .balance(-500)
        .description("Zo\u{eb} + 100%")
        .expand(vec!["default_source".to_owned(), "tax_ids".to_owned()])
        .invoice_settings(
            PostCustomersRequestInvoiceSettings::new()
                .custom_fields(PostCustomersRequestInvoiceSettingsCustomFields::from(fields)),
        )
        .metadata(Metadata::TextMap(metadata.into_iter().collect()))
        .preferred_locales(vec!["de".to_owned(), "en".to_owned()])
        .shipping(PostCustomersRequestShipping::from(shipping))
        .tax_id_data(vec![
            TaxId::new(TaxIdType::EuVat, "DE123456789"),
            TaxId::new(TaxIdType::UsEin, "12-3456789"),
        ]);
    let customer = stripe.post_customers(PostCustomers::new().body(body)).await.expect("one");
    assert_eq!((customer.id.as_str(), customer.created), ("cus_1", 1_577_836_800));
    assert_eq!(customer.metadata.expect("metadata")["order_id"], "6735");
}

/// "Individual keys can be unset by posting an empty value to them. All keys can be unset by posting an empty value to
/// `metadata`."
#[tokio::test]
async fn metadata_is_unset_by_an_empty_value() {
    let echo = |Form(pairs): Form<Pairs>| async move {
        assert!(["metadata=", "metadata[a]="].contains(&text(&pairs).as_str()), "{pairs:?}");
        json(200, CUSTOMER)
    };
    let base = serve(Router::new().route("/v1/customers", axum::routing::post(echo))).await;
    let stripe = client!(stripe, &base, Credentials::of(BEARER_AUTH, "sk_test_1").expect("a key"));
    let one = Metadata::TextMap([("a".to_owned(), String::new())].into_iter().collect());
    for metadata in [one, Metadata::Text(PostCustomersRequestAddressText::Empty)] {
        let body = PostCustomersRequest::new().metadata(metadata);
        stripe.post_customers(PostCustomers::new().body(body)).await.expect("a customer");
    }
}

fn text(pairs: &Pairs) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

async fn list(headers: HeaderMap, Query(pairs): Query<Pairs>, body: String) -> Response {
    // An API key is the name of a user without a password: `sk_test_1:`.
    assert_eq!(header(&headers, "authorization"), "Basic c2tfdGVzdF8xOg==");
    assert_eq!((header(&headers, "content-type"), body.as_str()), ("", ""));
    if pairs.iter().any(|(name, _)| name == "email") {
        let error =
            r#"{"error":{"type":"invalid_request_error","param":"email","code":"email_invalid"}}"#;
        return json(400, error);
    }
    assert_eq!(
        nested(pairs),
        json!({
            "created": {"gte": "1577836800", "lt": "1609459200"},
            "expand": ["data.default_source", "data.tax_ids"],
            "limit": "3",
        })
    );
    json(
        200,
        r#"{"object":"list","url":"/v1/customers","has_more":true,"data":[{"id":"cus_1","object":"customer","created":1577836800}]}"#,
    )
}

#[tokio::test]
async fn a_list_is_narrowed_and_expanded() {
    let base = serve(Router::new().route("/v1/customers", get(list).post(create))).await;
    let key = Credentials::of(BASIC_AUTH, "sk_test_1:").expect("a key");
    let stripe = client!(stripe, &base, key);
    let created = GetCustomersCreatedRangeQuerySpecs::new().gte(1_577_836_800).lt(1_609_459_200);
    let operation = GetCustomers::new()
        .created(GetCustomersCreated::from(created))
        .expand(vec!["data.default_source".to_owned(), "data.tax_ids".to_owned()])
        .limit(3);
    let list = stripe.get_customers(operation).await.expect("customers");
    assert_eq!((list.has_more, list.data[0].id.as_str()), (true, "cus_1"));

    let error = stripe.get_customers(GetCustomers::new().email("?")).await.expect_err("no email");
    let ClientError::Api(error) = error else { panic!("{error}") };
    let documented = &error.documented().expect("documented").error;
    assert_eq!(documented.r#type, ApiErrorsType::InvalidRequestError);
    assert_eq!(documented.param.as_deref(), Some("email"));
}
