//! Whatever operations and parameters are called, what every request and every client has can be called too.

use golden::names::{operations_called_as_the_prelude, parameters_called_as_methods};
use golden::operations::groups_by_extensions::operations::{Credentials, customers};
use golden::operations::groups_by_extensions::{CustomersCreateRequest, operations};

/// Everything that is exported, beside the prelude.
mod in_scope {
    #[allow(unused_imports, reason = "that it hides nothing is the test")]
    use super::operations_called_as_the_prelude::{operations::*, *};

    pub fn result(text: &str) -> Result<Option<String>, std::num::ParseIntError> {
        let number: Vec<u8> = vec![text.parse()?];
        Ok(number.into_iter().next().map(|number| number.to_string()))
    }
}

#[test]
fn a_request_is_none_of_the_prelude() {
    assert_eq!(in_scope::result("7"), Ok(Some("7".to_owned())));
    let request = operations_called_as_the_prelude::operations::OptionOperation::new().q("a");
    let request =
        request.http_request("https://a.example", &Credentials::none()).expect("a request");
    assert_eq!(request.uri(), "https://a.example/c?q=a");
}

#[test]
fn setters_hide_no_method() {
    use parameters_called_as_methods::operations::{GetPet, ListPets};

    let request = ListPets::default().new_("a").clone_("b").default_("d").into_("e");
    let request =
        request.clone().http_request("https://a.example", &Credentials::none()).expect("a request");
    assert_eq!(request.uri(), "https://a.example/pets?new=a&clone=b&into=e&default=d");
    let request = GetPet::new("1").from("a");
    let request =
        request.http_request("https://a.example", &Credentials::none()).expect("a request");
    assert_eq!(request.uri(), "https://a.example/pets/1?from=a");
}

#[test]
fn a_request_of_a_group_stands_beside_the_others() {
    let body = CustomersCreateRequest::new().name("n");
    let request: operations::CustomersCreate = customers::CustomersCreate::new(body);
    let request =
        request.http_request("https://a.example", &Credentials::none()).expect("a request");
    assert_eq!(request.body(), br#"{"name":"n"}"#);
}

#[cfg(feature = "client")]
mod client {
    use golden::names::operations_called_as_methods as methods;
    use golden::operations::groups_by_extensions::client::{Client, customers::Customers};
    use golden::operations::groups_by_extensions::{CustomersCreateRequest, operations};

    use super::Credentials;

    #[test]
    fn methods_of_a_group_borrow_the_client_alone() {
        let client = Client::new("https://a.example", Credentials::none()).expect("a client");
        let customers: Customers<'_> = client.customers();
        let create = customers.create(CustomersCreateRequest::new());
        let send = client.send_operations().clone_operation(operations::SendClone::new());
        let status = client.get_status(operations::GetStatus::new());
        // Of the API's own, which is called as a group.
        let own = client.customers_operation(operations::Customers::new());
        drop((create, send, status, own));
    }

    #[test]
    fn methods_hide_no_method() {
        let client = methods::client::Client::builder("https://a.example", Credentials::none());
        let client = methods::client::Client::from(client.build().expect("a client"));
        let patient = client.clone();
        let other: methods::client::Client = patient.with_retries(0);
        let send = other.send_operation(methods::operations::SendOperation::new());
        let by_runtime = other.send(methods::operations::SendOperation::new());
        let dropped = client.drop(methods::operations::DropOperation::new());
        drop((send, by_runtime, dropped));
    }
}
