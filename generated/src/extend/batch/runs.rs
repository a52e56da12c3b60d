//! The runs of a batch, as a stream.

use std::collections::VecDeque;
use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::error::BatchRunsError;
use crate::extend::typed::TypedRun;
use crate::runtime::client::task::Task;
use crate::v2026_02_09::client::{Client, ClientError, Pages};
use crate::v2026_02_09::operations::{GetExtractRun, ListExtractRuns};
use crate::v2026_02_09::{ExtractRun, ExtractRunSummary};

/// How many runs are asked for at once, if nothing else is said.
const CONCURRENCY: usize = 4;

/// The runs of a batch with their outputs: a [`Stream`], in the order in which the API lists them. The next few are
/// asked for while one is looked at, by tasks of tokio that end with the stream.
///
/// It ends with the last run, and after an error of the list. A run that cannot be had costs that run alone.
#[must_use = "nothing is asked for until the runs are"]
pub struct BatchRuns<T> {
    client: Client,
    list: ListExtractRuns,
    /// The pages of the list; none after the last.
    pages: Option<Pages<ListExtractRuns>>,
    /// The runs that have been asked for, in their order.
    asked: VecDeque<Asked>,
    concurrency: usize,
    value: PhantomData<fn() -> T>,
}

type Answer = Result<Box<ExtractRun>, BatchRunsError>;

/// A run that has been asked for, and one that has come before its turn.
enum Asked {
    Pending(String, Task<Answer>),
    Ready(Answer),
}

impl<T> BatchRuns<T> {
    pub(super) fn new(client: Client, batch: String) -> Self {
        let is_one = !batch.is_empty();
        let mut list = ListExtractRuns::new();
        list.batch_id = Some(batch);
        let refused = (!is_one).then_some(Asked::Ready(Err(BatchRunsError::NoBatch)));
        BatchRuns {
            pages: is_one.then(|| client.list_all(list.clone())),
            client,
            list,
            asked: refused.into_iter().collect(),
            concurrency: CONCURRENCY,
            value: PhantomData,
        }
    }

    /// The workspace to work in, for keys of an organization.
    pub fn workspace(mut self, id: impl Into<String>) -> Self {
        self.list.x_extend_workspace_id = Some(id.into());
        self.pages = self.pages.map(|_| self.client.list_all(self.list.clone()));
        self
    }

    /// How many runs to ask for at once. 4.
    pub fn concurrency(mut self, runs: usize) -> Self {
        self.concurrency = runs.max(1);
        self
    }

    /// The next run, as `StreamExt::next` gives it.
    pub async fn next(&mut self) -> Option<Result<TypedRun<T>, BatchRunsError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Asks for further runs, as far as the list goes.
    fn fill(&mut self, context: &mut Context<'_>) {
        while self.asked.len() < self.concurrency {
            let Some(pages) = &mut self.pages else { return };
            match Pin::new(pages).poll_next(context) {
                Poll::Ready(Some(Ok(summary))) => {
                    let asked = Asked::Pending(summary.id.clone(), self.ask(summary));
                    self.asked.push_back(asked);
                }
                Poll::Ready(Some(Err(error))) => {
                    self.pages = None;
                    let error = BatchRunsError::List(Box::new(error));
                    self.asked.push_back(Asked::Ready(Err(error)));
                }
                Poll::Ready(None) => self.pages = None,
                Poll::Pending => return,
            }
        }
    }

    fn ask(&self, summary: ExtractRunSummary) -> Task<Answer> {
        let client = self.client.clone();
        let mut operation = GetExtractRun::new(summary.id.clone());
        operation.x_extend_workspace_id.clone_from(&self.list.x_extend_workspace_id);
        Task::start(async move {
            match client.get_extract_run(operation).await {
                Ok(run) => Ok(Box::new(run)),
                Err(error) => Err(BatchRunsError::Run { id: summary.id, error: Box::new(error) }),
            }
        })
    }
}

/// Nothing in it is pinned in place.
impl<T> Unpin for BatchRuns<T> {}

impl<T> Stream for BatchRuns<T> {
    type Item = Result<TypedRun<T>, BatchRunsError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let runs = self.get_mut();
        runs.fill(context);
        // All of them, so that each goes on while the first is awaited.
        for asked in &mut runs.asked {
            let Asked::Pending(id, run) = asked else { continue };
            if let Poll::Ready(answer) = Pin::new(run).poll(context) {
                let id = std::mem::take(id);
                *asked = Asked::Ready(answer.unwrap_or_else(|ended| {
                    let error = Box::new(ClientError::Transport(ended.into()));
                    Err(BatchRunsError::Run { id, error })
                }));
            }
        }
        match runs.asked.pop_front() {
            Some(Asked::Ready(answer)) => Poll::Ready(Some(answer.map(|run| TypedRun::new(*run)))),
            Some(pending) => {
                runs.asked.push_front(pending);
                Poll::Pending
            }
            None if runs.pages.is_some() => Poll::Pending,
            None => Poll::Ready(None),
        }
    }
}

/// Shows which batch it is.
impl<T> Debug for BatchRuns<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchRuns").field("batch", &self.list.batch_id).finish_non_exhaustive()
    }
}
