//! GIPHY: an API key in the query.

use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use golden::Credentials;
use golden::public_operations::giphy::client::ClientError;
use golden::public_operations::giphy::operations::SearchGifs;
use golden::public_operations::giphy::operations::security::API_KEY;

use super::{client, json, pair, serve};

async fn search(Query(mut pairs): Query<Vec<(String, String)>>) -> Response {
    // The order of a query says nothing here.
    pairs.sort();
    if !pairs.contains(&pair("api_key", "k&3y")) {
        return StatusCode::FORBIDDEN.into_response();
    }
    // "Use a plus or url encode for phrases."
    let expected = [
        pair("api_key", "k&3y"),
        pair("limit", "1"),
        pair("q", "ryan gosling"),
        pair("rating", "pg-13"),
    ];
    assert_eq!(pairs, expected);
    json(200, r#"{"data": [{"id": "YsTs5ltWtEhnq"}], "pagination": {"count": 1}}"#)
}

#[tokio::test]
async fn a_key_stands_in_the_query() {
    let base = serve(Router::new().route("/v1/gifs/search", get(search))).await + "/v1";
    let operation = || SearchGifs::new("ryan gosling").limit(1).rating("pg-13");
    let giphy = client!(giphy, &base, Credentials::of(API_KEY, "k&3y").expect("a key"));
    let found = giphy.search_gifs(operation()).await.expect("images");
    assert_eq!(found.data.expect("images")[0].id.as_deref(), Some("YsTs5ltWtEhnq"));
    assert_eq!(found.pagination.expect("a count").count, Some(1));

    let giphy = client!(giphy, &base, Credentials::of(API_KEY, "other").expect("a key"));
    let error = giphy.search_gifs(operation()).await.expect_err("no authorization");
    assert!(!format!("{error} {error:?}").contains("other"), "{error:?}");
    let ClientError::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.documented()), (403, Some(&())));
}
