.PHONY: help run test torture dev bench lighthouse format contract

help: ## what there is to type
	@cat scripts/help.txt

run: ## build what is stale and start everything on one port
	@exec scripts/run.sh

test: ## every check and every test
	@exec scripts/test.sh

torture: ## kill it under load, many times, and look what is left
	@exec scripts/torture.sh

dev: ## backend and screens that follow the sources
	@exec scripts/dev.sh

bench: ## starts, memory, lists, and figures of generated registers beside PostgreSQL alone
	@exec scripts/bench.sh

lighthouse: ## the screens as a slow phone on a slow connection has them
	@exec scripts/lighthouse.sh

format: ## write the sources in the one format
	@exec scripts/format.sh

contract: ## write openapi.yaml as the code has it
	@exec scripts/contract.sh
