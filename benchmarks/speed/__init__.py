"""Speed and memory: postedit beside its peers, as sites grow, and where its time goes."""
