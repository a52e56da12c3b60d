//! Gets a run without async: the `http` request of an operation, sent by ureq.

mod local;

use std::error::Error;

use extend_ai_types::operations::{Credentials, GetExtractRun};

const HELP: &str = "\
Get a run without async: the `http` request of an operation, sent by ureq.

Usage: cargo run -p extend-ai-types --features http --example blocking

It talks to a server on this machine, which it starts itself.
";

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().nth(1).is_some() {
        print!("{HELP}");
        return Ok(());
    }
    // Only the server is async.
    let runtime = tokio::runtime::Runtime::new()?;
    let base = runtime.block_on(local::start())?;

    // An answer of any status is an answer: what it means is for the operation to say.
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let get = GetExtractRun::new("exr_3mVx8QpT5nLk2WsRz7YbH");
    let mut answer = agent.run(get.http_request(&base, &Credentials::bearer("a key")?)?)?;
    let body = answer.body_mut().read_to_vec()?;
    let run = GetExtractRun::http_response(answer.status(), answer.headers(), &body)?;
    println!("{} is {}", run.id, run.status);
    Ok(())
}
