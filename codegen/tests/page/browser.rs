//! A Chromium without a window, which is told what to do by the DevTools protocol, over pipes.
//!
//! It reads commands from its file descriptor 3 and writes to 4 (`--remote-debugging-pipe`), each message ended by a
//! zero byte. A shell moves its standard input and output there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// A page of a browser of its own, which ends with it.
pub struct Browser {
    child: Child,
    commands: ChildStdin,
    messages: Receiver<Value>,
    session: Option<String>,
    count: u64,
    /// What the browser has told beside answers.
    pub events: Vec<Value>,
    /// Where it keeps what it writes.
    _profile: tempfile::TempDir,
}

/// Longer than a page takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

impl Browser {
    /// Starts the browser that `CHROMIUM` names, with an empty page of this size.
    ///
    /// # Panics
    ///
    /// If it does not start.
    pub fn start(width: u32, height: u32) -> Browser {
        let program = std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned());
        let profile = tempfile::tempdir().expect("a folder");
        let mut child = Command::new("sh")
            .args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#, &program])
            // The page is ours, and a container has no sandbox to give.
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let commands = child.stdin.take().expect("a pipe");
        let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut message = Vec::new();
            while answers.read_until(0, &mut message).is_ok_and(|length| length > 0) {
                message.pop();
                let Ok(message) = serde_json::from_slice(&std::mem::take(&mut message)) else {
                    break;
                };
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let (session, events) = (None, Vec::new());
        let mut browser =
            Browser { child, commands, messages, session, count: 0, events, _profile: profile };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        browser.call("Emulation.setDeviceMetricsOverride", size);
        browser
    }

    /// Opens a file, at a place in it, and waits until it is there.
    pub fn open(&mut self, file: &Path, place: &str) {
        let url = format!("file://{}#{place}", file.display());
        self.call("Page.navigate", json!({ "url": url }));
        self.wait_for("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// What an expression of JavaScript gives.
    ///
    /// # Panics
    ///
    /// If it throws.
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let asked =
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.call("Runtime.evaluate", asked);
        let thrown = &answer["exceptionDetails"];
        assert!(thrown.is_null(), "{expression}: {thrown:#}");
        answer["result"]["value"].clone()
    }

    /// Waits until a condition holds.
    ///
    /// # Panics
    ///
    /// If it does not, after some seconds.
    pub fn wait_for(&mut self, condition: &str) {
        for _ in 0..200 {
            if self.evaluate(condition) == true {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("`{condition}` does not come true: {:#?}", self.evaluate("document.body.innerText"));
    }

    fn call(&mut self, method: &str, params: Value) -> Value {
        self.count += 1;
        let mut command = json!({ "id": self.count, "method": method, "params": params });
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        let text = format!("{command}\0");
        self.commands.write_all(text.as_bytes()).expect("a browser that reads commands");
        loop {
            let message = self.messages.recv_timeout(PATIENCE);
            let mut message =
                message.unwrap_or_else(|_| panic!("no answer to {method}: is there a Chromium?"));
            if message["id"] == self.count {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].take();
            }
            self.events.push(message);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends by itself when its commands do; one that hangs is ended.
        let _ = self.commands.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        for _ in 0..100 {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
