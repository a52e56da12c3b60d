//! Streams of 100 MB, up and down over a socket, with a few MB of memory. A test binary of its own: it counts what
//! the process allocates, the server included.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::types::file::FileContent;
use openapi_crate_runtime::samples::files::{ReadFile, UploadFile};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZE: u64 = 100_000_000;
const PIECE: usize = 50_000;
/// How much the peak may grow, in bytes.
const GROWTH: usize = 8_000_000;

/// Pieces of the same bytes.
struct Pieces(u64);

impl futures_core::Stream for Pieces {
    type Item = Result<Vec<u8>, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.min(PIECE as u64);
        self.0 -= length;
        Poll::Ready((length > 0).then(|| Ok(vec![b'x'; length as usize])))
    }
}

/// A server that takes or gives one body, holding no more than a piece, and tells how many bytes it took.
fn serve(listener: TcpListener) -> std::thread::JoinHandle<u64> {
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let (head, mut taken) = head(&mut stream);
        let mut piece = vec![b'x'; PIECE];
        if head.starts_with("GET") {
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n");
            stream.write_all(answer.as_bytes()).expect("a client");
            for _ in 0..SIZE / PIECE as u64 {
                stream.write_all(&piece).expect("a client");
            }
            return 0;
        }
        while taken < SIZE {
            taken += stream.read(&mut piece).expect("a client") as u64;
        }
        stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n").expect("a client");
        taken
    })
}

/// The head of a request, and how many bytes of the body came with it.
fn head(stream: &mut TcpStream) -> (String, u64) {
    let (mut bytes, mut piece) = (Vec::new(), vec![0; 1000]);
    loop {
        let read = stream.read(&mut piece).expect("a client");
        bytes.extend_from_slice(&piece[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            return (head.to_owned(), body.len() as u64);
        }
    }
}

#[test]
fn streams_are_never_held_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        for upload in [true, false] {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            let base = format!("http://{}", listener.local_addr().expect("an address"));
            let server = serve(listener);
            let client = Client::builder(base, Credentials::none()).no_proxy().build();
            let client = client.expect("a client");
            MEMORY.reset_peak_usage();
            let before = MEMORY.current_usage();
            if upload {
                let file = FileContent::from_stream(Pieces(SIZE), Some(SIZE));
                client.send(UploadFile::new(file)).await.expect("nothing");
                assert_eq!(server.join().expect("no panic"), SIZE);
            } else {
                let mut file = client.download(ReadFile::new("1")).await.expect("a file");
                let mut length = 0;
                while let Some(piece) = file.body_mut().next().await {
                    length += piece.expect("a piece").len() as u64;
                }
                assert_eq!(length, SIZE);
            }
            let growth = MEMORY.peak_usage() - before;
            assert!(growth < GROWTH, "{growth} bytes, upload: {upload}");
        }
    });
}
