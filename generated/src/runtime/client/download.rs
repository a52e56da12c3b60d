//! Answers that are bytes, as a stream of which no more than a piece is held.

use http::{HeaderMap, Response};

use super::super::http::operation::Download;
use super::super::http::response;
use super::Client;
use super::byte_stream::ByteStream;
use super::error::{ClientError, NoStream};
use super::exchange::Asked;

impl Client {
    /// Sends an operation that answers with bytes, and gives them as they come: of any size, and each piece within the
    /// time of a try. The bound on concurrent requests does not count it.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send). A request whose answer breaks off is not sent again.
    pub async fn download<O: Download>(
        &self,
        operation: O,
    ) -> Result<Response<ByteStream>, ClientError<O::Error>> {
        let request = self.request(&operation)?;
        drop(operation);
        let asked = Asked { description: O::DESCRIPTION, is_stream: is_download::<O> };
        let answer = self.call(asked, request).await?;
        let Some(stream) = answer.stream else {
            let read = response::read::<O>(answer.status, &answer.headers, &answer.body);
            return Err(match read {
                Ok(_) => NoStream::error(answer.status, answer.headers),
                Err(error) => self.api_error(error),
            });
        };
        let mut response = Response::new(stream);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }
}

fn is_download<O: Download>(status: u16, _: &HeaderMap) -> bool {
    O::is_download(status)
}
