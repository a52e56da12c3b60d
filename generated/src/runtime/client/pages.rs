//! The items of a list, page after page.

use std::collections::HashSet;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec::IntoIter;

use futures_core::Stream;

use super::super::http::operation::{Operation, Paged};
use super::Client;
use super::error::ClientError;
use super::task::Task;

/// The items of a list. A page is asked for when the items of the one before have been taken, so
/// that nothing is asked for when the stream is dropped early.
///
/// It ends with the first page that names no next one, and after the first error. A token that the
/// list has given before is an error too: it would go round for ever.
#[must_use = "nothing is asked for until the items are"]
pub struct Pages<O: Paged> {
    client: Client,
    items: IntoIter<O::Item>,
    tokens: HashSet<String>,
    next: Next<O>,
}

type Answer<O> = Result<<O as Operation>::Output, ClientError<<O as Operation>::Error>>;

/// What comes after the items at hand.
enum Next<O: Paged> {
    /// A page that has not been asked for.
    Page(O),
    /// A page that has been asked for.
    Asked(O, Task<Answer<O>>),
    Error(ClientError<O::Error>),
    End,
}

impl<O: Paged> Pages<O> {
    pub(super) fn new(client: Client, operation: O) -> Self {
        let items = Vec::new().into_iter();
        Pages { client, items, tokens: HashSet::new(), next: Next::Page(operation) }
    }

    /// What comes after a page that names this token.
    fn after(&mut self, mut operation: O, token: Option<String>) -> Next<O> {
        match token {
            Some(token) if !token.is_empty() => {
                if !self.tokens.insert(token.clone()) {
                    return Next::Error(ClientError::RepeatedPage);
                }
                operation.set_page(token);
                Next::Page(operation)
            }
            _ => Next::End,
        }
    }
}

impl<O> Pages<O>
where
    O: Paged + 'static,
    O::Output: Send + 'static,
    O::Error: Send + 'static,
{
    /// The next item, as `StreamExt::next` gives it.
    pub async fn next(&mut self) -> Option<Result<O::Item, ClientError<O::Error>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

/// Nothing in it is pinned in place.
impl<O: Paged> Unpin for Pages<O> {}

impl<O> Stream for Pages<O>
where
    O: Paged + 'static,
    O::Output: Send + 'static,
    O::Error: Send + 'static,
{
    type Item = Result<O::Item, ClientError<O::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        loop {
            if let Some(item) = pages.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // What has been asked for stays there while it is polled: a list that a panic cuts off has not ended.
            let answer = match &mut pages.next {
                Next::Asked(_, answer) => Some(std::task::ready!(Pin::new(answer).poll(context))),
                _ => None,
            };
            pages.next = match (std::mem::replace(&mut pages.next, Next::End), answer) {
                (Next::Page(operation), _) => match pages.client.request(&operation) {
                    Ok(request) => {
                        let client = pages.client.clone();
                        let answer = async move { client.send_request::<O>(request).await };
                        Next::Asked(operation, Task::start(answer))
                    }
                    Err(error) => Next::Error(error),
                },
                (Next::Asked(operation, _), Some(Ok(Ok(output)))) => {
                    let (items, token) = O::into_page(output);
                    pages.items = items.into_iter();
                    pages.after(operation, token)
                }
                (Next::Asked(..), Some(Ok(Err(error)))) => Next::Error(error),
                (Next::Asked(..), Some(Err(ended))) => {
                    Next::Error(ClientError::Transport(ended.into()))
                }
                (Next::Error(error), _) => return Poll::Ready(Some(Err(error))),
                (Next::Asked(..) | Next::End, _) => return Poll::Ready(None),
            };
        }
    }
}

impl Client {
    /// The items of a list, page after page, each page asked for when it is needed.
    pub fn list_all<O: Paged>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation)
    }
}
