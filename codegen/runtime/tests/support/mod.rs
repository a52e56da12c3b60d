//! A server on loopback that answers as it is told, byte by byte. It ends when it is dropped.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::io::Write;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::builder::ClientBuilder;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The token of the clients here, which must not be seen anywhere.
pub const TOKEN: &str = "sk_never_to_be_seen";

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    pub target: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What a server does with a connection once it has a request.
pub enum Step {
    Send(Vec<u8>),
    Pause(Duration),
    /// Closes the connection in good order.
    Close,
    /// Breaks the connection off: the other side sees a reset.
    Reset,
}

/// Makes an answer.
pub type Answer = fn() -> Vec<Step>;

/// A whole answer.
pub fn answer(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let mut bytes = head(status, headers);
    if !matches!(status, 204 | 304) {
        bytes.truncate(bytes.len() - 2);
        bytes.extend(format!("content-length: {}\r\n\r\n", body.len()).bytes());
        bytes.extend(body);
    }
    vec![Step::Send(bytes)]
}

/// The head of an answer, whose body and length are still to be said.
pub fn head(status: u16, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Status\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    head.into_bytes()
}

/// A run, as an answer.
pub fn run(status: &str) -> Vec<Step> {
    answer(200, &[], format!(r#"{{"id":"exr_1","status":"{status}"}}"#))
}

pub fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// A server that is running.
pub struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    most_connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that answers the nth request, from 0, as `answer` says.
    pub async fn start(
        answer: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        Self::start_at(SocketAddr::from(([127, 0, 0, 1], 0)), answer).await
    }

    /// The same at an address.
    pub async fn start_at(
        address: SocketAddr,
        answer: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let received = Arc::new(Mutex::new(Vec::new()));
        let most_connections = Arc::new(AtomicUsize::new(0));
        let (log, answer, most) = (received.clone(), Arc::new(answer), most_connections.clone());
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (log, answer) = (log.clone(), answer.clone());
                connections.spawn(async move {
                    let _ = serve(stream, &log, &*answer).await;
                });
                while connections.try_join_next().is_some() {}
                most.fetch_max(connections.len(), Ordering::Relaxed);
            }
        });
        Server { address, received, most_connections, task }
    }

    /// Starts a server that gives these answers in turn, and the last one for ever.
    pub async fn answering(answers: Vec<Answer>) -> Self {
        Self::start(move |nth, _| answers[nth.min(answers.len() - 1)]()).await
    }

    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of this server, which is quick to try again.
    pub fn builder(&self) -> ClientBuilder {
        let credentials = Credentials::bearer(TOKEN).expect("credentials");
        let client = Client::builder(self.base(), credentials).no_proxy();
        client.backoff(Duration::from_millis(1), Duration::from_millis(5))
    }

    pub fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no panic").clone()
    }

    /// How many connections there were at once, at most.
    pub fn most_connections(&self) -> usize {
        self.most_connections.load(Ordering::Relaxed)
    }

    pub fn count(&self) -> usize {
        self.received.lock().expect("no panic").len()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Takes requests from a connection until it is closed.
async fn serve(
    stream: TcpStream,
    log: &Mutex<Vec<Received>>,
    answer: &(dyn Fn(usize, &Received) -> Vec<Step> + Send + Sync),
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = receive(&mut stream).await? {
        let steps = {
            let mut log = log.lock().expect("no panic");
            log.push(request.clone());
            let nth = log.len() - 1;
            drop(log);
            answer(nth, &request)
        };
        for step in steps {
            match step {
                Step::Send(bytes) => stream.get_mut().write_all(&bytes).await?,
                Step::Pause(time) => tokio::time::sleep(time).await,
                Step::Close => return stream.get_mut().shutdown().await,
                Step::Reset => return stream.get_ref().set_zero_linger(),
            }
        }
    }
    Ok(())
}

async fn receive(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<Received>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut first = lines[0].split(' ');
    let mut next = || first.next().unwrap_or_default().to_owned();
    let (method, target) = (next(), next());
    let headers = lines[1..].iter().filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let mut request = Received { method, target, headers: headers.collect(), body: Vec::new() };
    let length = request.header("content-length").and_then(|length| length.parse().ok());
    request.body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut request.body).await?;
    Ok(Some(request))
}

/// No test waits for ever.
pub async fn bounded<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("an end within 30 seconds")
}
