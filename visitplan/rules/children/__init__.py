"""Rules on children in the delegation: who watches over them, and who may learn their names."""
