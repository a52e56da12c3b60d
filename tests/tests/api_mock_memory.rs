//! Memory of a large upload to the mock of the API. A test binary of its own: it counts what the process allocates,
//! the server included.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use conformance::api::{Api, KEY};
use extend_ai_types::client::Client;
use extend_ai_types::operations::Credentials;
use extend_ai_types::{FileContent, FilesUploadRequest};
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncRead, ReadBuf};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZE: u64 = 20_000_000;
/// How much the peak may grow, in bytes.
const GROWTH: usize = 4_000_000;
/// SHA-256 of `%PDF-1.7` and then `x`, 20,000,000 bytes in all; by Python's hashlib.
const SHA256: &str = "5b8e1f78017d2d7a4d8d7a9148e77f0a0e1b3458eb7523e1b7c01ee4d1ef9eb3";

/// A PDF of which nothing is held.
struct Pdf(u64);

impl AsyncRead for Pdf {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        const HEAD: &[u8] = b"%PDF-1.7";
        const REST: &[u8] = &[b'x'; 16 * 1024];
        let piece = if self.0 == 0 { HEAD } else { REST };
        let left = usize::try_from(SIZE - self.0).unwrap_or(usize::MAX);
        let piece = &piece[..piece.len().min(left).min(buffer.remaining())];
        buffer.put_slice(piece);
        self.0 += piece.len() as u64;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn an_upload_of_20_mb_is_never_held_whole() {
    let api = Api::start().await;
    let credentials = Credentials::bearer(KEY).expect("a key");
    let client: Client =
        Client::builder(api.address(), credentials).no_proxy().build().expect("a client").into();
    // What a first request allocates once stays out of the count.
    let small = FileContent::from_bytes(*b"%PDF-1.7").with_name("small.pdf");
    client.upload_file(FilesUploadRequest::new(small)).await.expect("a file");

    for length in [Some(SIZE), None] {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let file = FileContent::from_reader(Pdf(0), length).with_name("large.pdf");
        let file = client.upload_file(FilesUploadRequest::new(file)).await.expect("a file");
        let growth = MEMORY.peak_usage() - before;
        assert!(growth < GROWTH, "{growth} bytes");

        let upload = api.upload(&file.id).expect("it was uploaded");
        assert_eq!((upload.size, &*upload.sha256), (SIZE, SHA256));
        assert_eq!(upload.content, None, "only small files are kept");
    }
}
